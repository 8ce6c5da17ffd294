import type { Stage } from '../../standards/Stage';
import { stageOfLabel } from '../words/stageOfLabel';
import { stageOfText } from '../words/stageOfText';
import { gradeOf } from './gradeOf';

/** What a row of a class list says about the class, cleaned. */
export interface ClassWords {
  readonly school: string;
  readonly stage: string;
  readonly grade: string;
  readonly name: string;
}

const english: Readonly<Record<string, Stage>> = {
  primary: 'primary',
  junior: 'junior',
  senior: 'senior',
};

/**
 * The stage of a class: what its 学段 says unless its grade says otherwise, else its grade's, else that of a school
 * named 小学 or 初中. `null` where it is not told for certain. The sixth grade may belong to either. Senior is only what
 * says 高.
 */
export function classStage({ school, stage, grade, name }: ClassWords): Stage | null {
  const said = english[stage.toLowerCase()] ?? stageOfLabel(stage);
  if (stage !== '' && !said && !/[小初中]|一贯|义务/.test(stage)) return null;
  const byGrade = stageOfGrade(grade, gradeNumber(grade)) ?? stageOfGrade(name, gradeOf(name));
  switch (byGrade) {
    case null:
      return said ?? stageOfText(school);
    case 'sixth':
      return said ?? (/中学|初中/.test(school) ? null : 'primary');
    case 'above':
      return said === 'senior' ? said : null;
    default:
      return said !== null && said !== byGrade ? null : byGrade;
  }
}

/** 初四 is junior as every 初; a number over 9 alone is not yet senior. `null` where no grade is told. */
function stageOfGrade(words: string, number: number | null): Stage | 'sixth' | 'above' | null {
  if (/^初[中级(\d一二三四五六七八九]/.test(words)) return 'junior';
  if (/^高[中级(\d一二三]/.test(words)) return 'senior';
  if (number === null) return null;
  if (number > 9) return 'above';
  if (number === 6) return 'sixth';
  return number < 6 ? 'primary' : 'junior';
}

function gradeNumber(grade: string): number | null {
  if (/^\d{1,2}$/.test(grade))
    return Number(grade) >= 1 && Number(grade) <= 12 ? Number(grade) : null;
  return gradeOf(/^[一二三四五六七八九]$/.test(grade) ? `${grade}年级` : grade);
}
