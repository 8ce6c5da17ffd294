import { fields } from '../../standards/fields';
import type { Stage } from '../../standards/Stage';
import { bareWords } from '../words/bareWords';
import { splitStage } from '../words/splitStage';
import { splitUnit } from '../words/splitUnit';
import { isRatioUnit, writtenUnit } from '../words/units';
import type { ColumnMeaning } from '../Column';
import { countsOthersIn, isExcluded } from './excludedWords';
import { matchField, type FieldMatch } from './matchField';
import { plainWords } from './plainWords';
import { isRatio, ratioIndicator } from './ratioOf';
import type { Recognition } from './Recognition';

/** One level of a header path, taken apart. */
interface Level {
  readonly bare: string;
  readonly notes: string;
}

/** Words that say nothing by themselves: what is counted stands above them. */
const generic =
  /^(?:合计|总计|小计|共计|计|其中|总?数量?|总?人数|(?:总|建筑)?面积|册数|台数|间数|个数|班数|金额|总?值|价值)?$/;

/**
 * What a header path means: `['专任教师', '其中', '高于规定学历(人)']` → teachers above the required degree.
 *
 * @param path cleaned words from the top down
 * @param tableStage the stage of the whole table, where sheet name or title give it
 */
export function recogniseHeader(
  path: readonly string[],
  tableStage: Stage | null = null,
): Recognition {
  const split = path.map(splitUnit);
  const header = split.map(({ words }) => words).filter((words) => words !== '');
  const units = split.map((level) => level.unit).reverse();
  const unit = units.find((written) => written !== null) ?? null;
  const staged = header.map(splitStage);
  const stage = staged.reduce<Stage | null>((found, level) => level.stage ?? found, null);
  const levels = staged.map(({ words }) => bareWords(words));
  const base = { header, unit, strength: 0, isDoubtful: false };

  const plain = plainMeaning(levels);
  if (plain) return { ...base, meaning: plain, strength: 3 };
  const all = header.join('>');
  if (isRatio(all) || (unit !== null && isRatioUnit(unit.replace('㎡', 'm2')))) {
    return { ...base, meaning: ratioMeaning(all, stage) };
  }
  const unknown: Recognition = { ...base, meaning: { kind: 'unknown' } };
  if (isExcluded(header)) return unknown;
  const match = matchPath(levels, stage ?? tableStage);
  if (!match) return unknown;
  const written = fittingUnit(units, match);
  if (!written) return unknown;
  const isDoubtful =
    match.isDoubtful || staged.some(({ assumed }) => assumed) || countsOthersIn(header);
  const meaning: ColumnMeaning = {
    kind: 'field',
    field: match.field,
    stage,
    factor: written.factor,
  };
  return { ...base, unit: written.unit, meaning, strength: match.strength, isDoubtful };
}

function plainMeaning(levels: readonly Level[]): ColumnMeaning | null {
  const named = levels.filter(({ bare }) => bare !== '');
  const last = named[named.length - 1];
  const hit = last && plainWords.find(({ pattern }) => pattern.test(last.bare));
  return hit ? { kind: hit.kind } : null;
}

function ratioMeaning(words: string, stage: Stage | null): ColumnMeaning {
  const indicator = ratioIndicator(words);
  return indicator ? { kind: 'ratio', indicator, stage } : { kind: 'unknown' };
}

/**
 * The lowest level that says something names the column; generic levels below it may complete it
 * (学生 > 人数). A level that says something else (女, 危房) ends the search: its parent is not meant.
 */
function matchPath(levels: readonly Level[], stage: Stage | null): FieldMatch | null {
  const naming = levels.map(({ bare }) => generic.test(bare)).lastIndexOf(false);
  const own = levels[levels.length - 1];
  const notes = levels.map((level) => level.notes).join(' ');
  const at = (from: number, bare: string): FieldMatch | null => {
    const above = levels.slice(0, from).map((level) => level.bare);
    return matchField({ bare, above: above.join('>'), notes, stage });
  };
  if (naming < 0) return own ? at(levels.length - 1, own.bare) : null;
  const rest = levels.slice(naming + 1).map(({ bare }) => bare);
  const isTotal = /计$|总数$/.test(rest[rest.length - 1] ?? '');
  for (let length = rest.length; length >= 0; length--) {
    const bare = [levels[naming]?.bare ?? '', ...rest.slice(0, length)].join('');
    const match = at(naming, bare);
    // 在校生数 > 合计 is clearer than a bare 在校生数 beside it.
    if (match) return { ...match, strength: match.strength + (isTotal ? 0.5 : 0) };
  }
  return null;
}

/**
 * The unit of a field and its factor. The column's own unit must measure the field, or the words mean something
 * else (体育馆 in 个); a group's unit further up is taken when it fits. `null`: the words do not mean the field.
 *
 * @param units as written, from the lowest level up
 */
function fittingUnit(
  units: readonly (string | null)[],
  { field }: FieldMatch,
): { unit: string | null; factor: string } | null {
  for (const [level, unit] of units.entries()) {
    const written = unit === null ? null : writtenUnit(unit.replace('㎡', 'm2'));
    if (written?.measures.includes(fields[field].unit)) return { unit, factor: written.factor };
    if (unit !== null && level === 0) return null;
  }
  return { unit: null, factor: '1' };
}
