import type { CellValue } from '../../../src/workbook/CellValue';
import { FormulaFault } from './FormulaFault';
import { isErrorValue } from './FormulaValue';

/** A value as arithmetic takes it: blank is 0, text that reads as a number is that number. */
export function numberOf(value: CellValue): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isErrorValue(value)) throw new FormulaFault(String(value));
  const number = value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(number)) throw new FormulaFault('#VALUE!');
  return number;
}
