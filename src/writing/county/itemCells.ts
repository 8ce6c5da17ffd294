import type { CountyItemResult } from '../../engine/county/CountyEvaluation';

/** Full addresses of the cells that an item's result rests on: those of the conditions that decide it. */
export function itemCells({ tests, status }: CountyItemResult): readonly string[] {
  const deciding = tests.filter((one) => one.status === status);
  const cells = deciding.flatMap(({ operands, cases }) => [
    ...operands.filter(({ amount }) => amount === null).map(({ source }) => source),
    ...cases.filter((one) => one.status === status).map(({ source }) => source),
    ...operands.map(({ source }) => source),
    ...cases.map(({ source }) => source),
  ]);
  return [...new Set(cells.filter((cell) => cell !== null))];
}
