import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { click, clickOptions, openCounty, refusal } from './county';

const noCells =
  '没有选中单元格（选中的是图表、图片，或正在看另一个工作簿）。请点一下学校表中的任意单元格，再试一次。';

test('a chart that is selected, or another workbook in front: said, nothing written, and the next click works', async () => {
  const fixture = openCounty();
  const { host, workbook } = fixture;
  const before = await fixture.snapshot();
  host.selectShape('小学');
  expect(await refusal(evaluateInOneClick(workbook, clickOptions))).toBe(noCells);
  host.select('小学', 'C3');
  host.isWorkbookActive = false;
  expect(await refusal(evaluateInOneClick(workbook, clickOptions))).toBe(noCells);
  expect(await fixture.snapshot()).toEqual(before);
  host.isWorkbookActive = true;
  await click(fixture);
});

test.each([
  ['whole columns', 'A:K'],
  ['a column beside the table', 'C:C'],
  ['whole rows', '1:3'],
  ['the whole sheet', 'A:XFD'],
  ['several areas', 'B2:B3,D5,H2:K4'],
  ['whole columns apart', 'A:B,D:E'],
])('%s read the same table, and no more than it', async (_name, address) => {
  const simple = openCounty();
  const plain = await click(simple);
  const most = Math.max(...simple.host.roundTrips.map(({ responseBytes }) => responseBytes));
  const fixture = openCounty();
  const { host } = fixture;
  host.sheet('小学').put(1_048_575, 500, { fill: { color: '#FFFF00', pattern: 'Solid' } });
  host.select('小学', address);
  host.roundTrips.length = 0;
  const receipt = await click(fixture);
  expect(receipt.source).toEqual(plain.source);
  expect(receipt.fills).toEqual(plain.fills);
  for (const { responseBytes } of host.roundTrips) expect(responseBytes).toBeLessThan(1.1 * most);
});

test('a stray value in the last row of the sheet is refused in words, before any cell is read', async () => {
  const fixture = openCounty();
  fixture.host.sheet('小学').put(1_048_575, 10, { value: 1 });
  const before = await fixture.snapshot();
  fixture.host.roundTrips.length = 0;
  expect(await refusal(evaluateInOneClick(fixture.workbook, clickOptions))).toBe(
    '内容太多，一次处理不了，没有写入任何内容。请删去表外多余的行和列，或把学校表复制到一个新工作簿，再试一次。',
  );
  expect(fixture.host.roundTrips).toHaveLength(1);
  expect(await fixture.snapshot()).toEqual(before);
});
