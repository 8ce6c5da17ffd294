import Fraction from 'fraction.js';
import { fields } from '../../standards/fields';
import { bareWords } from '../words/bareWords';
import { splitStage } from '../words/splitStage';
import { perPupilUnit, writtenUnit } from '../words/units';
import { isExcluded } from './excludedWords';
import { matchPath } from './matchPath';
import { isPerHundred, ratioOf, withoutRatio } from './ratioOf';
import type { HeaderParts } from './recogniseHeader';
import type { Recognition } from './Recognition';
import { teacherRatio } from './teacherRatio';

/**
 * The indicator that a column of values per pupil states: the words without 生均 or 每百名学生拥有 have to name a
 * quantity that some indicator divides. `null` for every other ratio (每百名学生拥有校级骨干教师数, 师均图书).
 */
export function ratioMeaning(parts: HeaderParts, unit: string | null): Recognition | null {
  const { header, levels, stage, readingStage } = parts;
  const ofTeachers = teacherMeaning(parts, unit);
  if (ofTeachers) return ofTeachers;
  if (isExcluded(header) || levels.length === 0) return null;
  const stripped = header.map(withoutRatio);
  const perUnit = unit === null ? null : perPupilUnit(unit);
  if (stripped.every((words) => words === null) && !perUnit) return null;
  const rest = header.map((words, at) => splitStage(stripped[at] ?? words).words);
  const isHundred = isPerHundred(header.join('>')) || (perUnit?.isHundred ?? false);
  const matches = matchPath(rest.map(bareWords), readingStage);
  for (const { field, isDoubtful } of matches) {
    const ratio = ratioOf(field, isHundred);
    const written = unitFactor(unit, { measure: fields[field].unit, isHundred });
    if (!ratio || written === null) continue;
    const factor = new Fraction(written).mul(ratio.factor).toFraction();
    const scale = factor === '1' ? {} : { factor };
    const meaning = { kind: 'ratio', indicator: ratio.indicator, stage, ...scale } as const;
    // 运动场地 alone is less than what the indicator divides.
    const isPart = field === 'sports-ground';
    return { header, unit, meaning, strength: 0, isDoubtful: isDoubtful || isPart };
  }
  return null;
}

/** 师生比 and its like: the level itself says what is divided by what. */
function teacherMeaning(
  { header, levels, stage }: HeaderParts,
  unit: string | null,
): Recognition | null {
  const named = levels.filter(({ bare }) => bare !== '' && !/^(?:实际|指标|现状)?值$/.test(bare));
  const last = named[named.length - 1];
  const ratio = last ? teacherRatio(last.bare, last.notes) : null;
  if (!ratio || isExcluded(header.map((words) => words.replace('比例', '比')))) return null;
  const inverse = ratio.isInverse ? { isInverse: true } : {};
  const meaning = { kind: 'ratio', indicator: 'teachers-per-pupil', stage, ...inverse } as const;
  return { header, unit, meaning, strength: 0, isDoubtful: ratio.isDoubtful };
}

/** The factor of a ratio's unit (`万元/生` or 万元 → 10000), or `null` when it measures something else. */
function unitFactor(
  unit: string | null,
  { measure, isHundred }: { measure: string; isHundred: boolean },
): string | null {
  if (unit === null) return '1';
  if (unit === '%') return isHundred ? '1' : null;
  const plain = perPupilUnit(unit)?.unit ?? unit;
  const written = writtenUnit(plain);
  return written?.measures.some((one) => one === measure) ? written.factor : null;
}
