const telling = /[一二三四五六七八九十百\d东西南北中上下大小新老前后初高]/;

/** Whether two names differ just in a word by which schools are told apart: 第一小学 and 第二小学, 东街 and 西街. */
export function isOtherByName(a: string, b: string): boolean {
  const [first, second] = [[...a], [...b]];
  let start = 0;
  while (start < first.length && first[start] === second[start]) start++;
  let end = 0;
  while (
    end < Math.min(first.length, second.length) - start &&
    first[first.length - 1 - end] === second[second.length - 1 - end]
  ) {
    end++;
  }
  const [left, right] = [first, second].map((one) => one.slice(start, one.length - end).join(''));
  return [left, right].every((part) => part !== undefined && telling.test(part));
}
