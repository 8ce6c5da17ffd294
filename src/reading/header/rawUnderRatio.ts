import { isRatio } from '../columns/ratioOf';

/** What is counted, without saying per what. */
const amount =
  /^(?:总.*|合计|小计|计|实有.*|现有.*|(?:建筑|使用)?面积|(?:人|间|台|册|套|个)数|数量?|金额|资产?值|原值)(?:\(.*\))?$/;
const whole = /^(?:总|实有|现有)/;
const ratioWords =
  /(?:平均)?(?:生均|师均|校均|班均|人均)|每百?名?(?:学?生)(?:拥有|占有|配备)?(?:的)?|\([^()]*\/[^()]*\)/g;

/**
 * Takes 生均 out of a group over columns of which one holds the plain quantity: under 生均用房面积, the column 总面积
 * beside the column 生均 is the area itself. 总… is so in any case, other words only beside a ratio.
 */
export function rawUnderRatio(paths: readonly (readonly string[])[]): (readonly string[])[] {
  const mixed = new Set(
    paths.filter((path) => isRatio(path[path.length - 1] ?? '')).map((path) => groupOf(path)),
  );
  return paths.map((path) => {
    const last = path[path.length - 1] ?? '';
    const group = path.slice(0, -1);
    if (isRatio(last) || !group.some((words) => isRatio(words)) || !amount.test(last)) return path;
    if (!whole.test(last) && !mixed.has(groupOf(path))) return path;
    return [...group.map((words) => words.replace(ratioWords, '')), last];
  });
}

function groupOf(path: readonly string[]): string {
  return path.slice(0, -1).join('>');
}
