import { splitStage } from '../words/splitStage';

const part = /^\(?其中/;
const others = /学前|幼儿|幼教|中职|职高|职业/;
const otherPeople = /教师|教职|班数|面积|用房/;

/**
 * Which columns, by their places, count in pupils that the evaluation does not, as a column `其中:学前幼儿` or `其中:高中`
 * on their right says. None of those beside which the pupils of 小学 or 初中 stand apart.
 */
export function othersCountedIn(paths: readonly (readonly string[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  const apart = new Set<number>();
  let whole = -1;
  for (const [at, path] of paths.entries()) {
    const last = path[path.length - 1] ?? '';
    const { stage } = splitStage(last);
    const isPart = part.test(last) || (stage !== null && isUnder(path, paths[whole]));
    if (!isPart) whole = at;
    else if (others.test(last) ? !otherPeople.test(last) : stage === 'senior') found.add(whole);
    else if (stage !== null) apart.add(whole);
  }
  return new Set([...found].filter((at) => at >= 0 && !apart.has(at)));
}

/** Whether a column has the words of the whole above its own. */
function isUnder(path: readonly string[], whole: readonly string[] | undefined): boolean {
  return whole !== undefined && whole.every((words, at) => path[at] === words);
}
