import type { CellValue } from '../../../src/workbook/CellValue';

/** What a part of a formula comes to: one value, or the values of an area or array in rows. */
export type FormulaValue = CellValue | readonly (readonly CellValue[])[];

const errors = new Set([
  '#REF!',
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#VALUE!',
  '#SPILL!',
  '#BUSY!',
  '#CALC!',
]);

/** Whether a value is an error of Excel. */
export function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && errors.has(value);
}

/** In rows, also where it is one value. */
export function rowsOf(value: FormulaValue): readonly (readonly CellValue[])[] {
  return isRows(value) ? value : [[value]];
}

export function isRows(value: FormulaValue): value is readonly (readonly CellValue[])[] {
  return Array.isArray(value);
}
