import type { ReadingFinding } from '../../../src/reading/ReadingFinding';
import { findingGroups } from '../../../src/app/session/findingGroups';
import { assessmentFor } from './assessmentFor';

const finding = (severity: ReadingFinding['severity'], cell: string): ReadingFinding => ({
  code: 'text-number',
  severity,
  cell,
  details: {},
});

test('questions come first, the others by severity, each finding once, and no empty group', () => {
  const warning = finding('warning', '表!B2');
  const info = finding('info', '表!B3');
  const question = finding('info', '表!B4');
  const found = assessmentFor();
  const groups = findingGroups({
    ...found,
    table: { ...found.table, findings: [info, question, warning], questions: [question] },
    evaluation: { ...found.evaluation, findings: [] },
  });
  expect(groups).toEqual([
    { id: 'question', findings: [question] },
    { id: 'warning', findings: [warning] },
    { id: 'info', findings: [info] },
  ]);
});
