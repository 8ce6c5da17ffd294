import type { CellValue } from '../../../src/workbook/CellValue';
import { FormulaFault } from './FormulaFault';
import type { FormulaValue } from './FormulaValue';
import { isErrorValue, isRows, rowsOf } from './FormulaValue';
import { numberOf } from './numberOf';

/** An argument as given: what it comes to, and whether it stands in cells. */
export interface Given {
  readonly value: FormulaValue;
  readonly isReference: boolean;
}

type BuiltIn = (given: readonly Given[]) => FormulaValue;

/** Excel's own functions, as far as the workbooks of the tests hold them. */
export const builtInFunctions: Readonly<Record<string, BuiltIn>> = {
  SUM: (given) => numbersOf(given).reduce((sum, number) => sum + number, 0),
  AVERAGE: (given) => {
    const numbers = numbersOf(given);
    if (numbers.length === 0) throw new FormulaFault('#DIV/0!');
    return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  },
  MIN: (given) => Math.min(...atLeastZero(numbersOf(given))),
  MAX: (given) => Math.max(...atLeastZero(numbersOf(given))),
  COUNT: (given) => given.flatMap(cellsOf).filter((cell) => typeof cell === 'number').length,
  COUNTA: (given) => given.flatMap(cellsOf).filter((cell) => cell !== null).length,
  ABS: ([x]) => Math.abs(one(x)),
  SQRT: ([x]) => {
    const number = one(x);
    if (number < 0) throw new FormulaFault('#NUM!');
    return Math.sqrt(number);
  },
  ROUND: ([x, digits]) => rounded(one(x), one(digits)),
  SUMPRODUCT: (given) => sumOfProducts(given.map(({ value }) => rowsOf(value))),
  AND: (given) => given.flatMap(cellsOf).every((cell) => cell === null || numberOf(cell) !== 0),
  OR: (given) => given.flatMap(cellsOf).some((cell) => cell !== null && numberOf(cell) !== 0),
  NA: () => {
    throw new FormulaFault('#N/A');
  },
  NOT: ([x]) => one(x) === 0,
};

/** Numbers to count with: cells only where they hold numbers, constants also where they read as such. */
function numbersOf(given: readonly Given[]): number[] {
  return given.flatMap((item) => {
    if (!item.isReference && !isRows(item.value)) return [numberOf(item.value)];
    return cellsOf(item).flatMap((cell) => {
      if (isErrorValue(cell)) throw new FormulaFault(String(cell));
      return typeof cell === 'number' ? [cell] : [];
    });
  });
}

function atLeastZero(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? [0] : numbers;
}

function cellsOf({ value }: Given): CellValue[] {
  return rowsOf(value).flat();
}

function one(given: Given | undefined): number {
  if (!given) throw new FormulaFault('#VALUE!');
  return numberOf(rowsOf(given.value)[0]?.[0] ?? null);
}

/** Half away from zero, on the decimal that Excel shows. */
function rounded(number: number, digits: number): number {
  const shifted = Number(`${Math.abs(number).toPrecision(15)}e${digits}`);
  const whole = Number.isNaN(shifted)
    ? Math.abs(number) * 10 ** digits
    : Number(shifted.toPrecision(15));
  return (Math.sign(number) * Math.round(whole)) / 10 ** digits;
}

function sumOfProducts(areas: readonly (readonly (readonly CellValue[])[])[]): number {
  const [first = []] = areas;
  const isAlike = areas.every(
    (area) => area.length === first.length && area[0]?.length === first[0]?.length,
  );
  if (!isAlike) throw new FormulaFault('#VALUE!');
  let sum = 0;
  for (const [r, row] of first.entries()) {
    for (const c of row.keys()) {
      sum += areas.reduce((product, area) => product * countedNumber(area[r]?.[c] ?? null), 1);
    }
  }
  return sum;
}

function countedNumber(cell: CellValue): number {
  if (isErrorValue(cell)) throw new FormulaFault(String(cell));
  return typeof cell === 'number' ? cell : 0;
}
