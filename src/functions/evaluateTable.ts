import { evaluate } from '../engine/evaluate';
import { readTable } from '../reading/readTable';
import type { FunctionMessages } from './FunctionMessages';
import { findStandard } from './findStandard';
import type { FunctionResult } from './FunctionResult';
import type { Given } from './Given';
import { gridOf } from './gridOf';
import type { SummaryCell } from './summaryRows';
import { summaryRows } from './summaryRows';

/**
 * `JUNHENG.EVALUATE`: reads a range with its header as a school table and evaluates it. Where recognition
 * is in doubt the last row says so.
 */
export function evaluateTable(
  given: Given,
  messages: FunctionMessages,
): FunctionResult<SummaryCell[][]> {
  const wanted = findStandard(given.cell('standard'));
  if ('problem' in wanted) return wanted;
  const { header, doubtful, selection } = messages.functions.evaluation;
  const reading = readTable(gridOf(given.range('table'), selection));
  if (reading.kind === 'refused') return { problem: { code: 'refused', refusal: reading.refusal } };
  const rows = summaryRows(evaluate(reading.table.schools, wanted.value), messages);
  if (reading.table.certainty === 'certain') return { value: rows };
  return { value: [...rows, header.map((_name, index) => (index === 0 ? doubtful : ''))] };
}
