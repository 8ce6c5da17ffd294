import type Fraction from 'fraction.js';
import type { SchoolFact } from '../../engine/county/CountyFacts';
import type { CountyColumn } from './CountyColumn';
import type { CountyFinding } from './CountyFinding';
import type { CountySheet } from './CountySheet';
import { joinSchoolFacts } from './joinSchoolFacts';
import { listRows } from './listRows';
import { readListCell } from './readListCell';
import { sourceOfRow } from './sourceOfRow';
import { wordsIn } from './wordsIn';

/** What the sheets 学校情况 say of each school. A school that stands twice is one; where its rows differ it is open. */
export function readSchoolFacts(
  sheets: readonly CountySheet[],
  findings: CountyFinding[],
): readonly SchoolFact[] {
  const rows = sheets.flatMap((sheet) =>
    listRows(sheet).flatMap((row) => readSchool(sheet, row, findings)),
  );
  return joinSchoolFacts(rows, findings);
}

function readSchool(
  sheet: CountySheet,
  row: number,
  findings: CountyFinding[],
): readonly SchoolFact[] {
  const school = wordsIn(sheet, row, 'school');
  const source = sourceOfRow(sheet, row, 'school');
  if (school === '') {
    findings.push({ code: 'school-missing', severity: 'error', cell: source, details: {} });
    return [];
  }
  const line = { sheet, row, findings };
  const money = (name: CountyColumn): Fraction | null => readListCell(line, name, 'yuan');
  const truth = (name: CountyColumn): boolean | null => {
    const answer = readListCell(line, name, 'yes-no');
    return answer === null ? null : answer.equals(1);
  };
  return [
    {
      school,
      built: readListCell(line, 'built', 'year'),
      isRural: truth('rural'),
      isBoarding: truth('boarding'),
      migrantShare: readListCell(line, 'migrants', 'share'),
      allottedFund: money('allotted'),
      publicBudget: money('budget'),
      trainingBudget: money('training'),
      source,
    },
  ];
}
