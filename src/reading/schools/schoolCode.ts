import { note } from './Findings';
import type { SchoolContext } from './SchoolContext';

const noneGiven = /^(?:[-—/]+|无|0+)$/;
const scientific = /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i;
/** Excel keeps 15 digits of a number and puts noughts for the rest. */
const beyondExcel = 1e15;

/**
 * The school code (学校标识码) of a row as text, or `null` without one. A code that a number can no longer hold whole,
 * or that was turned into 1.2E+11, would join the wrong schools: it is not used, and said.
 */
export function schoolCode(
  { cells, layout, findings }: SchoolContext,
  row: number,
  school: string,
): string | null {
  if (layout.code === null) return null;
  const merge = cells.mergeAt(row, layout.code);
  const [top, left] = merge ? [merge.top, merge.left] : [row, layout.code];
  const value = cells.value(top, left);
  const text = cells.words(top, left);
  if (text === '' || noneGiven.test(text)) return null;
  const isCut = typeof value === 'number' && Math.abs(value) >= beyondExcel;
  if (!isCut && !scientific.test(text)) return text.replace(/^['‘’]/, '').replace(/\.0+$/, '');
  note(findings, {
    code: 'code-unreadable',
    severity: 'info',
    cell: cells.address(top, left),
    details: { school, text, row: String(row + 1) },
  });
  return null;
}
