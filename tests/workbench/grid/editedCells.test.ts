import { editedCells } from '../../../src/workbench/grid/editedCells';

describe('editedCells', () => {
  it('names cells that got another value, formula or text', () => {
    const change = { 4: { 2: { v: 7 }, 3: { f: '=A1' }, 5: null }, 6: { 0: { p: null } } };
    expect(editedCells(change)).toEqual([
      { row: 4, column: 2 },
      { row: 4, column: 3 },
      { row: 4, column: 5 },
      { row: 6, column: 0 },
    ]);
  });

  it('leaves out cells whose look alone changed', () => {
    expect(editedCells({ 1: { 1: { s: { bl: 1 } } } })).toEqual([]);
  });
});
