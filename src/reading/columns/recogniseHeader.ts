import { fields } from '../../standards/fields';
import type { Stage } from '../../standards/Stage';
import { bareWords } from '../words/bareWords';
import { splitStage } from '../words/splitStage';
import { splitUnit } from '../words/splitUnit';
import { perPupilUnit } from '../words/units';
import type { ColumnMeaning } from '../Column';
import { countsOthersIn, isExcluded } from './excludedWords';
import { fittingUnit } from './fittingUnit';
import { gradeField, gradePath, stageOfGrade } from './gradeWords';
import { lastYearField, withoutLastYear } from './lastYearWords';
import type { FieldMatch } from './matchField';
import { matchPath, matchSpecial, type Level } from './matchPath';
import { plainWords } from './plainWords';
import { isRatio } from './ratioOf';
import { ratioMeaning } from './ratioMeaning';
import type { Recognition } from './Recognition';

/** A header path taken apart. */
export interface HeaderParts {
  /** Words of each level without units. */
  readonly header: readonly string[];
  /** Units as written, from the lowest level up. */
  readonly units: readonly (string | null)[];
  /** Words without stages, from the top down. */
  readonly staged: readonly string[];
  readonly levels: readonly Level[];
  /** The stage that the header names. */
  readonly stage: Stage | null;
  /** The stage to read degrees with: the header's or the table's. */
  readonly readingStage: Stage | null;
  /** 中学 was taken for 初中. */
  readonly isStageAssumed: boolean;
}

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
  const parts = partsOf(path, tableStage);
  const { header, levels } = parts;
  const unit = parts.units.find((written) => written !== null) ?? null;
  const base = { header, unit, strength: 0, isDoubtful: false };
  const plain = plainMeaning(levels);
  if (plain) return { ...base, meaning: plain, strength: 3 };
  const unknown: Recognition = { ...base, meaning: { kind: 'unknown' } };
  if (isRatio(header.join('>')) || (unit !== null && perPupilUnit(unit) !== null)) {
    return { ...base, ...(ratioMeaning(parts, unit) ?? unknown) };
  }
  return fieldMeaning(parts) ?? unknown;
}

function partsOf(path: readonly string[], tableStage: Stage | null): HeaderParts {
  const split = path.map(splitUnit);
  const header = split.map(({ words }) => words).filter((words) => words !== '');
  const staged = header.map(splitStage);
  const stage = staged.reduce<Stage | null>((found, level) => level.stage ?? found, null);
  return {
    header,
    units: split.map((level) => level.unit).reverse(),
    staged: staged.map(({ words }) => words),
    levels: staged.map(({ words }) => bareWords(words)),
    stage,
    readingStage: stage ?? tableStage,
    isStageAssumed: staged.some(({ assumed }) => assumed),
  };
}

/** What holds no quantity: 举办者 > 类型 by both levels together, else the lowest one by itself. */
function plainMeaning(levels: readonly Level[]): ColumnMeaning | null {
  const named = levels.filter(({ bare }) => bare !== '').map(({ bare }) => bare);
  const last = named[named.length - 1];
  if (last === undefined) return null;
  const above = named[named.length - 2] ?? '';
  const isPartOfName = /^(?:名称|全称|简称|校名)$/.test(last);
  const said = [above + last, last, ...(isPartOfName ? [above] : [])];
  for (const words of said) {
    const hit = plainWords.find(({ pattern }) => pattern.test(words));
    if (hit) return { kind: hit.kind };
  }
  return null;
}

/** A raw quantity: one with words of its own, last year's, a grade's, or a plain one of this year. */
function fieldMeaning(parts: HeaderParts): Recognition | null {
  const special = matchSpecial(parts.levels);
  if (special && !isExcluded(parts.header.slice(0, special.from))) {
    return withUnit(parts, [special.match]);
  }
  const { header, levels, readingStage } = parts;
  const earlier = withoutLastYear(header);
  if (earlier) return lastYearMeaning(parts, earlier);
  const ofGrade = gradePath(parts.staged, parts.stage);
  if (ofGrade) return gradeMeaning(parts, ofGrade);
  return isExcluded(header) ? null : withUnit(parts, matchPath(levels, readingStage));
}

function lastYearMeaning(parts: HeaderParts, header: readonly string[]): Recognition | null {
  if (isExcluded(header)) return null;
  const levels = header.map((words) => bareWords(splitStage(words).words));
  const matches = matchPath(levels, parts.readingStage).flatMap((match): FieldMatch[] => {
    const field = lastYearField(match.field);
    return field ? [{ ...match, field }] : [];
  });
  return withUnit(parts, matches);
}

function gradeMeaning(
  parts: HeaderParts,
  { grade, rest }: { grade: number; rest: readonly string[] },
): Recognition | null {
  if (isExcluded(rest)) return null;
  const levels = rest.map(bareWords);
  const said = levels.filter(({ bare }) => bare !== '').map(({ bare }) => bare);
  const [first] = matchPath(levels, null);
  const isPupils = first ? first.field === 'pupils' : said.join('') === '人数';
  if (!isPupils) return null;
  const match = { field: gradeField(grade), strength: 3, isDoubtful: false };
  return withUnit({ ...parts, stage: parts.stage ?? stageOfGrade(grade) }, [match]);
}

/** The first match whose unit fits. */
function withUnit(parts: HeaderParts, matches: readonly FieldMatch[]): Recognition | null {
  const { header, stage, units, isStageAssumed } = parts;
  for (const { field, strength, isDoubtful } of matches) {
    const written = fittingUnit(units, fields[field].unit);
    if (!written) continue;
    return {
      header,
      unit: written.unit,
      meaning: { kind: 'field', field, stage, factor: written.factor },
      strength,
      isDoubtful: isDoubtful || isStageAssumed || countsOthersIn(header),
    };
  }
  return null;
}
