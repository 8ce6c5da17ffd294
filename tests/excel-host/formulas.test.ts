import type { CellValue } from '../../src/workbook/CellValue';
import { hostWith, inSheet, valuesAt } from './hostWith';

describe('formulas of the simulated Excel', () => {
  it.each<[string, CellValue]>([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=50%', 0.5],
    ['="甲"&1&TRUE', '甲1TRUE'],
    ['=1=1', true],
    ['="a"="A"', true],
    ['=1/0', '#DIV/0!'],
    ['=SUM(A1:A3,"4")', 10],
    ['=SUM(A:A)', 6],
    ['=AVERAGE(A1:A3)', 2],
    ['=COUNT(A1:B3)', 3],
    ['=COUNTA(A1:B3)', 4],
    ['=MIN(A1:A3)+MAX(A1:A3)', 4],
    ['=ROUND(2.345,2)', 2.35],
    ['=SQRT(-1)', '#NUM!'],
    ['=SUMPRODUCT(A1:A3,A1:A3)', 14],
    ['=SUMPRODUCT(A1:A3*(A1:A3>1))', 5],
    ['=IF(A1>1,"大","小")', '小'],
    ['=IFERROR(1/0,7)', 7],
    ['=SUM({1,2;3,4})', 10],
    ['=B1+1', '#VALUE!'],
    ['=Z9', 0],
    ['=NA()', '#N/A'],
    ['=无此函数(1)', '#NAME?'],
    ['=无此表!A1', '#REF!'],
    ["='表'!A2", 2],
  ])('%s is %s', (formula, expected) => {
    const host = hostWith([[1, '甲'], [2], [3]]);
    host.type('表', 'D1', formula);
    expect(host.sheet('表').cell(0, 3).value).toBe(expected);
  });

  it('follow what they depend on, over other formulas and sheets', () => {
    const host = hostWith([[1, '=A1*2']]);
    host.clerk.addSheet('汇总');
    host.clerk.type('汇总', 'A1', '=表!B1+1');
    host.type('表', 'A1', 10);
    expect(host.sheet('汇总').cell(0, 0).value).toBe(21);
  });

  it('are worked out before the add-in reads them in the same request', async () => {
    hostWith([[1, '=A1*2']]);
    const range = await inSheet((sheet) => {
      sheet.getRange('A1').values = [[5]];
      return sheet.getRange('B1').load('values,formulas,valueTypes');
    });
    expect([range.values, range.formulas, range.valueTypes]).toEqual([
      [[10]],
      [['=A1*2']],
      [['Double']],
    ]);
  });

  it('keep the value from the file until something they depend on changes', () => {
    const host = hostWith([[1, 2]]);
    host.sheet('表').refill([
      ...host.sheet('表').touched(),
      {
        row: 0,
        column: 2,
        cell: { ...host.sheet('表').cell(0, 2), formula: '=A1+1', value: 99 },
      },
    ]);
    host.type('表', 'B1', 3);
    expect(host.sheet('表').cell(0, 2).value).toBe(99);
    host.type('表', 'A1', 3);
    expect(host.sheet('表').cell(0, 2).value).toBe(4);
  });

  it('keep their value where they use what we cannot work out', () => {
    const host = hostWith([[1]]);
    const { touched } = { touched: [...host.sheet('表').touched()] };
    const cell = { ...host.sheet('表').cell(5, 5), formula: '=VLOOKUP(A1,A1:B9,2)', value: '甲' };
    host.sheet('表').refill([...touched, { row: 0, column: 1, cell }]);
    host.type('表', 'A1', 2);
    expect(host.sheet('表').cell(0, 1).value).toBe('甲');
  });

  it('that lead back to themselves count as 0', () => {
    const host = hostWith();
    host.type('表', 'A1', '=A1+1');
    expect(host.sheet('表').cell(0, 0).value).toBe(1);
  });
});

describe('results of several cells', () => {
  it('spill, and give the cells free when they shrink', () => {
    const host = hostWith([[1], [2]]);
    host.type('表', 'C1', '={1,2;3,4}');
    expect(valuesAt(host, 0, 2, [2, 2])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    host.type('表', 'C1', '=A1:A2');
    expect(valuesAt(host, 0, 2, [2, 2])).toEqual([
      [1, null],
      [2, null],
    ]);
    host.type('表', 'C1', null);
    expect(valuesAt(host, 0, 2, [2, 2])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('are #SPILL! where something stands in the way, until it goes', () => {
    const host = hostWith([['={1;2}'], ['在']]);
    expect(host.sheet('表').cell(0, 0).value).toBe('#SPILL!');
    expect(host.sheet('表').cell(1, 0).value).toBe('在');
    host.clerk.clear('表', 'A2');
    expect(valuesAt(host, 0, 0, [2, 1])).toEqual([[1], [2]]);
    host.type('表', 'A2', '又在');
    expect(valuesAt(host, 0, 0, [2, 1])).toEqual([['#SPILL!'], ['又在']]);
  });

  it('are told by hasSpill', async () => {
    hostWith([['={1;2}', 5]]);
    const [both, one, none] = await inSheet((sheet) => [
      sheet.getRange('A1:B1').load('hasSpill'),
      sheet.getRange('A1:A2').load('hasSpill'),
      sheet.getRange('B1').load('hasSpill'),
    ]);
    expect([both?.hasSpill, one?.hasSpill, none?.hasSpill]).toEqual([null, true, false]);
  });
});

describe('manual calculation', () => {
  it('leaves old values until somebody asks, and says so', async () => {
    const host = hostWith([[1, '=A1*2']]);
    host.workbook.calculationMode = 'Manual';
    host.type('表', 'A1', 10);
    expect(host.sheet('表').cell(0, 1).value).toBe(2);
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('calculationMode,calculationState');
      await context.sync();
      expect([application.calculationMode, application.calculationState]).toEqual([
        'Manual',
        'Pending',
      ]);
      application.calculate('Recalculate');
      application.load('calculationState');
      await context.sync();
      expect(application.calculationState).toBe('Done');
    });
    expect(host.sheet('表').cell(0, 1).value).toBe(20);
  });

  it('works out a formula when it is entered', () => {
    const host = hostWith([[3]]);
    host.workbook.calculationMode = 'Manual';
    host.type('表', 'B1', '=A1+1');
    expect(host.sheet('表').cell(0, 1).value).toBe(4);
    expect(host.calculator.state).toBe('Done');
  });
});
