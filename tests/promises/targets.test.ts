import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import type { HostFixture } from '../excel-host/openHostFixture';
import { clickOptions, openCounty, preview, refusal } from './county';

type Change = (host: HostFixture['host']) => void;

describe('a target that is not free', () => {
  test.each<[string, Change, string]>([
    [
      'a value',
      ({ clerk }) => clerk.type('小学', 'G8', 1.5),
      '“小学”的 G8 已有内容，不会覆盖；结果见新工作表。',
    ],
    [
      'a formula',
      ({ clerk }) => clerk.type('小学', 'G8', '=SUM(G2:G7)'),
      '“小学”的 G8 是公式，不会覆盖；结果见新工作表。',
    ],
    [
      'a merged area',
      ({ clerk }) => clerk.merge('小学', 'G8:G9'),
      '“小学”的 G8、G9 在合并单元格内，不会写入；结果见新工作表。',
    ],
  ])(
    '%s is a question first, is named, left alone, and the rest is written',
    async (_n, change, text) => {
      const fixture = openCounty();
      change(fixture.host);
      const before = await fixture.snapshot();
      expect((await evaluateInOneClick(fixture.workbook, clickOptions)).kind).toBe('question');
      const { warnings, write } = await preview(fixture);
      expect(warnings).toContain(text);
      expect(await fixture.snapshot()).toEqual(before);
      const target = structuredClone(fixture.host.sheet('小学').cell(7, 6));
      const receipt = await write();
      expect(fixture.host.sheet('小学').cell(7, 6)).toEqual(target);
      expect(receipt.cells.length).toBeGreaterThan(10);
      await restoreWorkbook(fixture.workbook);
      expect(await fixture.snapshot()).toEqual(before);
    },
  );
});

test('a target outside the figures that was filled or merged after the preview refuses the whole plan', async () => {
  const filled = openCounty();
  const first = await preview(filled);
  filled.host.clerk.type('小学', 'G8', 3);
  const before = await filled.snapshot();
  expect(await refusal(first.write())).toMatch(/没有写入/);
  expect(await filled.snapshot()).toEqual(before);
  const merged = openCounty();
  const second = await preview(merged);
  merged.host.clerk.merge('小学', 'G8:G9');
  const merges = await merged.snapshot();
  expect(await refusal(second.write())).toBe(
    'G8、G9 在合并单元格里，没有写入。请在预览中不勾选它们。',
  );
  expect(await merged.snapshot()).toEqual(merges);
});
