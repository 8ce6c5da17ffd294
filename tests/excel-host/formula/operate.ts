import type { CellValue } from '../../../src/workbook/CellValue';
import { FormulaFault } from './FormulaFault';
import type { FormulaValue } from './FormulaValue';
import { isErrorValue, isRows, rowsOf } from './FormulaValue';
import { numberOf } from './numberOf';

type Operation = (left: CellValue, right: CellValue) => CellValue;

const operations: Readonly<Record<string, Operation>> = {
  '+': (a, b) => numberOf(a) + numberOf(b),
  '-': (a, b) => numberOf(a) - numberOf(b),
  '*': (a, b) => numberOf(a) * numberOf(b),
  '/': (a, b) => {
    const by = numberOf(b);
    if (by === 0) throw new FormulaFault('#DIV/0!');
    return numberOf(a) / by;
  },
  '^': (a, b) => numberOf(a) ** numberOf(b),
  '&': (a, b) => textOf(a) + textOf(b),
  '=': (a, b) => compare(a, b) === 0,
  '<>': (a, b) => compare(a, b) !== 0,
  '<': (a, b) => compare(a, b) < 0,
  '>': (a, b) => compare(a, b) > 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

/** Works out `left sign right`; cell by cell where one of them is an area. */
export function operate(sign: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  const operation = operations[sign];
  if (!operation) throw new FormulaFault('#NAME?');
  if (!isRows(left) && !isRows(right)) return single(operation, left, right);
  const [a, b] = [rowsOf(left), rowsOf(right)];
  const width = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: Math.max(a.length, b.length) }, (_row, r) =>
    Array.from({ length: width }, (_cell, c) => {
      const [x, y] = [itemOf(a, r, c), itemOf(b, r, c)];
      return x === undefined || y === undefined ? '#N/A' : errorAsValue(operation, x, y);
    }),
  );
}

function single(operation: Operation, left: CellValue, right: CellValue): CellValue {
  for (const value of [left, right]) if (isErrorValue(value)) throw new FormulaFault(String(value));
  const result = operation(left, right);
  if (typeof result === 'number' && !Number.isFinite(result)) throw new FormulaFault('#NUM!');
  return result;
}

function errorAsValue(operation: Operation, left: CellValue, right: CellValue): CellValue {
  try {
    return single(operation, left, right);
  } catch (error) {
    if (error instanceof FormulaFault) return error.value;
    throw error;
  }
}

/** A single row or column counts for all of them. */
function itemOf(
  rows: readonly (readonly CellValue[])[],
  row: number,
  column: number,
): CellValue | undefined {
  const found = rows.length === 1 ? rows[0] : rows[row];
  return found?.length === 1 ? found[0] : found?.[column];
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Numbers come before texts, texts before truth values; case does not count. */
function compare(a: CellValue, b: CellValue): number {
  const [x, y] = [comparable(a, b), comparable(b, a)];
  const ranks = rank(x) - rank(y);
  if (ranks !== 0) return ranks;
  return x === y ? 0 : x < y ? -1 : 1;
}

function comparable(value: CellValue, other: CellValue): number | string | boolean {
  if (value === null) return typeof other === 'string' ? '' : 0;
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function rank(value: number | string | boolean): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
