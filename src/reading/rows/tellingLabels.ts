import { isSchoolName } from '../words/isSchoolName';
import { groupLabel } from './groupLabel';
import type { Layout } from './Layout';
import type { RowFacts } from './rowFacts';

/** Words left of a row's figures, and how far they may say what the row is. */
export interface TellingLabel {
  readonly column: number;
  readonly words: string;
  /** They only say it of a row that might be a school all the same, so that it has to be asked. */
  readonly isQuestion: boolean;
}

const plainSum = /^.{0,8}(?:合计|总计|小计|共计)$|^计$/;
/** 12所小学 counts schools. */
const schoolCount = /^(?:共|计|合计)?[\d一二三四五六七八九十百]+[所个]/;

/** Whether words are those of a sum and nothing else: 合计, 小学小计. */
export function isPlainSum(words: string): boolean {
  return plainSum.test(words.replace(/[::]$/, '').replace(/\([^()]*\)$/, ''));
}

/**
 * The labels of a row that may make it a sum, a statistic or a standard: any where the name is blank or names a group,
 * but beside a school's name only the number's cell and words of sums. Whatever else stands there (建校时间 1956年,
 * 隶属 本县, 等级 合格学校) describes the school.
 */
export function tellingLabels(facts: RowFacts, layout: Layout): TellingLabel[] {
  const { labels, name } = facts;
  const known = [layout.district, layout.kind, layout.stage];
  const told = labels.flatMap(({ column, words }): TellingLabel[] => {
    const isKnown = known.includes(column);
    const label = { column, words, isQuestion: false };
    if (words === name || column === layout.name || column === layout.serial) return [label];
    const isNumbered = layout.isNumbered && facts.hasSerial;
    if (name === '') return isKnown || !isNumbered || isPlainSum(words) ? [label] : [];
    if (!namesSchool(name, layout, isNumbered)) return [label];
    if (layout.isNumbered ? isNumbered : isSchoolName(name)) {
      return isPlainSum(words) ? [{ ...label, isQuestion: !isKnown }] : [];
    }
    return [{ ...label, isQuestion: !isKnown }];
  });
  return told.sort((a, b) => Number(a.isQuestion) - Number(b.isQuestion));
}

/** Whether a name may be a school's, rather than a group's or a number of schools. */
function namesSchool(name: string, layout: Layout, isNumbered: boolean): boolean {
  if (schoolCount.test(name) || groupLabel(name) !== null) return false;
  return isNumbered || isSchoolName(name) || !layout.hasSchoolNames;
}
