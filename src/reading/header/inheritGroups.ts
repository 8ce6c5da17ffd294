import { splitStage } from '../words/splitStage';

/**
 * Gives `其中:小学` the words of the column that it is a part of: the nearest column on the left without 其中
 * in its own words. `其中:运动场地面积` names itself and stays as it is.
 */
export function inheritGroups(paths: readonly (readonly string[])[]): (readonly string[])[] {
  let whole: readonly string[] = [];
  return paths.map((path) => {
    const last = path[path.length - 1] ?? '';
    if (!/^\(?其中/.test(last)) {
      whole = path;
      return path;
    }
    const part = last.replace(/^\(?其中[:,]?/, '').replace(/\)$/, '');
    const { stage, words } = splitStage(part);
    const isStageOnly = stage !== null && /^(?:人数|学生数?)?$/.test(words);
    return isStageOnly && path.length === 1 ? [...whole, part] : path;
  });
}
