import { movedFormula } from './formula/movedFormula';
import type { Shift } from './formula/movedFormula';
import { hostWith, inSheet } from './hostWith';

describe('a formula after rows or columns moved', () => {
  const rows = (at: number, count: number): Shift => ({ kind: 'rows', at, count });
  it.each([
    ['=A1+A5', rows(2, 1), '=A1+A6'],
    ['=$A$5', rows(2, 2), '=$A$7'],
    ['=SUM(A2:A9)', rows(4, 3), '=SUM(A2:A12)'],
    ['=SUM(A2:A9)', rows(1, -2), '=SUM(A2:A7)'],
    ['=SUM(A2:A9)', rows(7, -5), '=SUM(A2:A7)'],
    ['=SUM(A2:A9)', rows(0, -20), '=SUM(#REF!)'],
    ['=A5&"A5"&\'表\'!A5', rows(4, 1), '=A6&"A5"&\'表\'!A6'],
    ['=别的!A5', rows(0, 1), '=别的!A5'],
    ['=A:A+3:3', rows(0, 1), '=A:A+4:4'],
    ['=B1+$C2', { kind: 'columns', at: 1, count: 1 } as const, '=C1+$D2'],
    ['=B1', { kind: 'columns', at: 1, count: -1 } as const, '=#REF!'],
    ['=LOG10(5)', rows(0, 1), '=LOG10(5)'],
  ])('%s', (formula, shift, expected) => {
    expect(movedFormula(formula, { shift, moved: '表', own: '表' })).toBe(expected);
  });
});

describe('rows that the clerk inserts or deletes', () => {
  it('take contents, looks, merged areas and hidden rows along', () => {
    const host = hostWith([['一'], ['二'], ['三']]);
    const sheet = host.sheet('表');
    sheet.put(1, 0, { fill: { color: '#FF0000', pattern: 'Solid' } });
    host.clerk.merge('表', 'B2:B3');
    host.clerk.hideRows('表', 3);
    host.clerk.insertRows('表', 2, 2);
    expect(sheet.cell(3, 0)).toMatchObject({ value: '二', fill: { color: '#FF0000' } });
    expect(sheet.settings.merges).toEqual([{ top: 3, left: 1, bottom: 4, right: 1 }]);
    expect(sheet.settings.hiddenRows).toEqual([4]);
    host.clerk.deleteRows('表', 4);
    expect(sheet.cell(3, 0).value).toBe('三');
    expect(sheet.settings.merges).toEqual([]);
    expect(sheet.settings.hiddenRows).toEqual([3]);
  });

  it('are followed by references of other sheets; those to deleted cells are lost', () => {
    const host = hostWith([['一'], ['二'], ['三']]);
    host.clerk.addSheet('记录');
    host.clerk.type('记录', 'A1', "='表'!$A$2");
    host.clerk.type('记录', 'A2', "='表'!$A$3");
    host.clerk.insertRows('表', 1);
    expect(host.sheet('记录').cell(0, 0)).toMatchObject({ formula: "='表'!$A$3", value: '二' });
    host.clerk.deleteRows('表', 3);
    expect(host.sheet('记录').cell(0, 0)).toMatchObject({ formula: "='表'!#REF!", value: '#REF!' });
    expect(host.sheet('记录').cell(1, 0)).toMatchObject({ formula: "='表'!$A$3", value: '三' });
  });

  it('take the results of a formula along', () => {
    const host = hostWith([[null, '={1;2}']]);
    host.clerk.insertColumns('表', 'A');
    host.clerk.insertRows('表', 1);
    expect([1, 2].map((row) => host.sheet('表').cell(row, 2).value)).toEqual([1, 2]);
    expect(host.sheet('表').cell(2, 2).spilledFrom).toEqual({ row: 1, column: 2 });
  });

  it('are done by the add-in with insert and delete of whole rows', async () => {
    const host = hostWith([['一'], ['二']]);
    await inSheet((sheet) => sheet.getRange('2:2').insert('Down'));
    expect(host.sheet('表').cell(2, 0).value).toBe('二');
    await inSheet((sheet) => sheet.getRange('1:2').delete('Up'));
    expect(host.sheet('表').cell(0, 0).value).toBe('二');
  });
});
