import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import { click, openCounty, preview } from './county';

test('filtered rows are counted, which is told; writes land in the right rows; the filter stays', async () => {
  const plain = openCounty();
  const expected = await click(plain);
  const fixture = openCounty();
  fixture.host.clerk.filter('小学', 'A1:K7', { B: ['第1小学', '第4小学'] });
  const before = await fixture.snapshot();
  const { hiddenRows } = fixture.host.sheet('小学').settings;
  expect(hiddenRows).toHaveLength(4);
  const { warnings } = await preview(fixture);
  expect(warnings).toContain('“小学”有隐藏或筛掉的行，也已计入：A3、A4、A6、A7。');
  const receipt = await click(fixture);
  expect([receipt.cells, receipt.fills]).toEqual([expected.cells, expected.fills]);
  expect(fixture.host.sheet('小学').settings.hiddenRows).toEqual(hiddenRows);
  await restoreWorkbook(fixture.workbook);
  expect(await fixture.snapshot()).toEqual(before);
});

test('rows that were hidden by hand stay hidden, with what was written in them', async () => {
  const fixture = openCounty();
  fixture.host.clerk.hideRows('小学', 3, 4);
  fixture.host.clerk.hideRows('小学', 8);
  const before = await fixture.snapshot();
  const receipt = await click(fixture);
  expect(receipt.cells.some(({ row }) => row === 7)).toBe(true);
  expect(fixture.host.sheet('小学').settings.hiddenRows).toEqual([2, 3, 7]);
  await restoreWorkbook(fixture.workbook);
  expect(await fixture.snapshot()).toEqual(before);
});
