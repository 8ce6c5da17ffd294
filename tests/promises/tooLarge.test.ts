import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { insertSample } from '../../src/app/insertSample';
import { zhCN } from '../../src/locale/zh-CN';
import { hostFixture } from '../excel-host/openHostFixture';
import { examplePlan, resultSheet } from '../workbook/contract/examplePlan';
import { clickOptions, openCounty, refusal, savedCounty } from './county';

const told =
  '内容太多，一次处理不了，没有写入任何内容。请删去表外多余的行和列，或把学校表复制到一个新工作簿，再试一次。';

test('an answer beyond 5 MB on the web: said, nothing written; Excel for Windows reads it', async () => {
  const fixture = hostFixture(savedCounty(200));
  const { host, workbook } = fixture;
  for (let row = 0; row < 200; row++) {
    host.sheet('小学').put(row, 12, { value: '备注'.repeat(10_000) });
  }
  host.select('小学', 'C3');
  const before = JSON.stringify(await fixture.snapshot());
  expect(await refusal(evaluateInOneClick(workbook, clickOptions))).toBe(told);
  expect(JSON.stringify(await fixture.snapshot()) === before).toBe(true);
  host.platform = 'PC';
  expect((await workbook.read({ kind: 'selection' })).values[5]?.[2]).toEqual(expect.any(Number));
});

test('a request beyond 5 MB is cut into several, and what no request can carry leaves nothing behind', async () => {
  const fixture = openCounty();
  const { host, workbook } = fixture;
  const before = JSON.stringify(await fixture.snapshot());
  const long = '字'.repeat(30_000);
  const wide = Array.from({ length: 10 }, () => long);
  const sheets = [{ ...resultSheet, values: Array.from({ length: 60 }, () => wide), styles: [] }];
  const plan = await examplePlan(workbook, '小学', { entries: [], highlights: [], sheets });
  host.roundTrips.length = 0;
  expect(await refusal(workbook.apply(plan))).toBe(told);
  expect(JSON.stringify(await fixture.snapshot()) === before).toBe(true);
  const many = [{ ...resultSheet, values: Array.from({ length: 4 }, () => wide), styles: [] }];
  const split = await examplePlan(workbook, '小学', {
    entries: [],
    highlights: [],
    sheets: [...many, ...many],
  });
  await workbook.apply(split);
  expect(host.roundTrips.filter(({ requestBytes }) => requestBytes > 1_000_000)).not.toHaveLength(
    1,
  );
});

test.each(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'])(
  '%s in the middle of a click or of the sample: taken back, and said',
  async (code) => {
    const fixture = openCounty();
    const before = await fixture.snapshot();
    for (const writes of [0, 20, 40]) {
      fixture.host.failAfterWrites(writes, code);
      expect(await refusal(evaluateInOneClick(fixture.workbook, clickOptions))).toBe(told);
      expect(await fixture.snapshot()).toEqual(before);
    }
    fixture.host.failAfterWrites(10, code);
    expect(await refusal(insertSample(fixture.workbook, zhCN))).toBe(told);
    expect(await fixture.snapshot()).toEqual(before);
  },
);
