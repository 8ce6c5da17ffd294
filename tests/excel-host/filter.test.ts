import { hostWith, inSheet, valuesAt } from './hostWith';

const rows = [
  ['学校', '城区'],
  ['甲', '是'],
  ['乙', '否'],
  ['丙', '是'],
];

describe('a filter in the simulated Excel', () => {
  it('hides the rows that it does not show, and is told', async () => {
    const host = hostWith(rows);
    host.clerk.filter('表', 'A1:B4', { B: ['是'] });
    const told = await inSheet((sheet) => ({
      filter: sheet.autoFilter.load('enabled,isDataFiltered'),
      rows: sheet.getRange('A1:B4').load('rowHidden'),
      each: sheet.getRange('A1:B4').getRowProperties({ rowHidden: true }),
    }));
    expect([told.filter.enabled, told.filter.isDataFiltered]).toEqual([true, true]);
    expect(told.rows.rowHidden).toBeNull();
    expect(told.each.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, false]);
    expect(host.sheet('表').settings.hiddenRows).toEqual([2]);
  });

  it('shows again only what it has hidden itself', () => {
    const host = hostWith(rows);
    host.clerk.hideRows('表', 2);
    host.clerk.filter('表', 'A1:B4', { B: ['是'] });
    host.clerk.clearFilter('表');
    expect(host.sheet('表').settings.hiddenRows).toEqual([1]);
  });

  it('does not keep the add-in from reading and writing hidden rows', async () => {
    const host = hostWith(rows);
    host.clerk.filter('表', 'A1:B4', { B: ['是'] });
    const range = await inSheet((sheet) => {
      sheet.getRange('A2:A4').values = [['一'], ['二'], ['三']];
      return sheet.getRange('A2:A4').load('values');
    });
    expect(range.values).toEqual([['一'], ['二'], ['三']]);
    expect(host.sheet('表').settings.hiddenRows).toEqual([2]);
  });

  it('moves along when rows are inserted above', () => {
    const host = hostWith(rows);
    host.clerk.filter('表', 'A1:B4', { B: ['是'] });
    host.clerk.insertRows('表', 1, 2);
    const { hiddenRows, autoFilter } = host.sheet('表').settings;
    expect(hiddenRows).toEqual([4]);
    expect(autoFilter).toMatchObject({ area: { top: 2, bottom: 5 }, hides: [4] });
  });

  it('is set and taken away by the add-in', async () => {
    const host = hostWith(rows);
    await inSheet((sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A1:B4'), 1, {
        filterOn: 'Values',
        values: ['否'],
      });
    });
    expect(host.sheet('表').settings.hiddenRows).toEqual([1, 3]);
    await inSheet((sheet) => sheet.autoFilter.remove());
    expect(host.sheet('表').settings.hiddenRows).toEqual([]);
  });
});

describe('sorting rows', () => {
  it('moves contents and looks, and no references', () => {
    const host = hostWith([
      ['丙', 3],
      ['甲', 1],
      ['乙', 2],
    ]);
    host.clerk.addSheet('记录');
    host.clerk.type('记录', 'A1', '=表!A1');
    host.sheet('表').put(0, 0, { fill: { color: '#FF0000', pattern: 'Solid' } });
    host.clerk.sortRows('表', 'A1:B3', 'B');
    expect(valuesAt(host, 0, 0, [3, 1])).toEqual([['甲'], ['乙'], ['丙']]);
    expect(host.sheet('表').cell(2, 0).fill?.color).toBe('#FF0000');
    expect(host.sheet('记录').cell(0, 0)).toMatchObject({ formula: '=表!A1', value: '甲' });
  });
});
