import type { ClassFact } from '../../engine/county/CountyFacts';
import { classStage, type ClassWords } from './classStage';
import { countsClasses } from './countsClasses';
import type { CountyFinding, CountyFindingCode } from './CountyFinding';
import type { CountySheet } from './CountySheet';
import { gradeOf } from './gradeOf';
import { joinClasses, type ClassRow } from './joinClasses';
import { listRows } from './listRows';
import { readListCell } from './readListCell';
import { sourceOfRow } from './sourceOfRow';
import { wordsIn } from './wordsIn';

/** The classes of the sheets 班级名单, each once. Rows where only school and stage stand are no classes. */
export function readClasses(
  sheets: readonly CountySheet[],
  findings: CountyFinding[],
): readonly ClassFact[] {
  const classes = sheets.flatMap((sheet) => {
    const rows = listRows(sheet).map((row) => ({ row, words: wordsOf(sheet, row) }));
    const all = rows.map(({ words }) => words);
    return rows.flatMap(({ row, words }) => {
      const isCount = countsClasses(words, all);
      return readClass({ sheet, row, findings }, { words, isCount });
    });
  });
  return joinClasses(classes, findings);
}

function wordsOf(sheet: CountySheet, row: number): ClassWords {
  return {
    school: wordsIn(sheet, row, 'school'),
    stage: wordsIn(sheet, row, 'stage'),
    grade: wordsIn(sheet, row, 'grade'),
    name: wordsIn(sheet, row, 'class'),
  };
}

function readClass(
  line: { sheet: CountySheet; row: number; findings: CountyFinding[] },
  { words, isCount }: { words: ClassWords; isCount: boolean },
): readonly ClassRow[] {
  const { sheet, row, findings } = line;
  const { school } = words;
  const source = sourceOfRow(sheet, row, 'pupils');
  const isBlank = wordsIn(sheet, row, 'pupils') === '';
  if (words.name === '' && words.grade === '' && isBlank) return [];
  const name = fullName(words);
  const note = (code: CountyFindingCode, severity: CountyFinding['severity']): void => {
    findings.push({ code, severity, cell: source, details: { school, text: name } });
  };
  const stage = classStage(words);
  if (stage === 'senior') {
    note('senior-left-out', 'info');
    return [];
  }
  const pupils = readListCell(line, 'pupils', 'person');
  if (school === '') note('school-missing', 'error');
  if (name === '') note('class-missing', 'warning');
  if (stage === null) note('stage-unclear', 'error');
  if (isBlank) note('pupils-missing', 'warning');
  if (isCount) note('class-count', 'error');
  const fact = { school, stage, name, pupils: isCount ? null : pupils, source };
  return [{ fact, isBlank, isUnique: tellsGrade(words) }];
}

/** 三年级 beside 1班, 三(1)班, 301班, 2023级1班. */
function tellsGrade({ grade, name }: ClassWords): boolean {
  return grade !== '' || gradeOf(name) !== null || /\d{3}|级|^[初高]/.test(name);
}

/** Class with its grade: 三年级 and (2)班 are 三年级(2)班. */
function fullName({ grade, name }: ClassWords): string {
  if (grade === '' || name.startsWith(grade) || /年级|^[初高一二三四五六七八九]/.test(name))
    return name;
  const numeral = '一二三四五六七八九'[Number(grade) - 1];
  return `${numeral ? `${numeral}年级` : grade}${/^\d{1,3}$/.test(name) ? `${name}班` : name}`;
}
