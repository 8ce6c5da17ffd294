import { isInside } from '../../../src/workbook/notation/isInside';

it('counts the edges of a rectangle as inside and their neighbours as outside', () => {
  const rect = { top: 1, left: 2, bottom: 3, right: 4 };
  const rows = [0, 1, 2, 3, 4].filter((row) => isInside({ row, column: 3 }, rect));
  const columns = [1, 2, 3, 4, 5].filter((column) => isInside({ row: 2, column }, rect));
  expect([rows, columns]).toEqual([
    [1, 2, 3],
    [2, 3, 4],
  ]);
});
