import type { GradePupils } from '../../standards/FieldId';
import type { Stage } from '../../standards/Stage';

const digits = '一二三四五六七八九';
const grade = /^(?:第)?([一二三四五六七八九1-9])年级|^初([一二三])(?:年级)?/;

/** A grade named in a header path, and the path without it. */
export interface GradePath {
  readonly grade: number;
  readonly rest: readonly string[];
}

/**
 * The one grade that header words name (stage words already taken out), or `null`: 一年级, 初一, 七年级学生数.
 *
 * @param stage 三年级 under 初中 is the ninth
 */
export function gradePath(words: readonly string[], stage: Stage | null): GradePath | null {
  let found: number | null = null;
  const rest = words.map((level) => {
    const match = grade.exec(level);
    if (!match) return level;
    const named = match[1] ? numberOf(match[1]) : numberOf(match[2] ?? '') + 6;
    found = stage === 'junior' && named <= 4 ? named + 6 : named;
    return level.slice(match[0].length).replace(/^[:()>、,-]+/, '');
  });
  return found === null || found > 9 ? null : { grade: found, rest };
}

/** The field of a grade's pupils. */
export function gradeField(number: number): GradePupils {
  return `pupils-grade-${number}` as GradePupils;
}

/** The stage that a grade belongs to where nothing else says so. */
export function stageOfGrade(number: number): 'primary' | 'junior' {
  return number <= 6 ? 'primary' : 'junior';
}

function numberOf(word: string): number {
  return digits.includes(word) ? digits.indexOf(word) + 1 : Number(word);
}
