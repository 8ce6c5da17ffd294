import { namingLevel } from '../columns/matchPath';
import { recogniseHeader } from '../columns/recogniseHeader';
import { bareWords } from '../words/bareWords';
import { splitStage } from '../words/splitStage';
import { splitUnit } from '../words/splitUnit';

/**
 * Gives `其中:小学` the words of the column that it is a part of: the nearest column on the left without 其中
 * in its own words. `其中:县级以上` beside 骨干教师数 is 县级以上骨干教师数, where the two together name a quantity.
 * `其中:运动场地面积` names itself and stays as it is.
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
    if (isStageOnly) return path.length === 1 ? [...whole, part] : path;
    const joined = joinedWords(part, whole, path);
    return joined === null ? path : [...path.slice(0, -1), joined];
  });
}

/** The name that a part and the words of its whole make together, or `null` where they make none. */
function joinedWords(
  part: string,
  whole: readonly string[],
  path: readonly string[],
): string | null {
  const named = whole[namingLevel(whole.map((level) => bareWords(splitUnit(level).words)))];
  if (part === '' || named === undefined) return null;
  const alone = recogniseHeader(path);
  if (alone.meaning.kind !== 'unknown' && !alone.isDoubtful) return null;
  const [own, noun] = [splitUnit(part), splitUnit(named)];
  const unit = own.unit ?? noun.unit;
  const written = unit === null ? '' : `(${unit})`;
  // 专任 stands inside the words: 体育、艺术专任教师数.
  const inside = noun.words.replace('教师', `${own.words}教师`);
  const forms = [own.words + noun.words, ...(inside === noun.words ? [] : [inside])];
  const found = forms.find((words) => {
    const { meaning, isDoubtful } = recogniseHeader([words + written]);
    return meaning.kind === 'field' && !isDoubtful;
  });
  return found === undefined ? null : found + written;
}
