import fc from 'fast-check';
import { applyPlan } from '../../src/app/applyPlan';
import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import type { NewSheet } from '../../src/workbook/NewSheet';
import { hostFixture } from '../excel-host/openHostFixture';
import { examplePlan, resultSheet } from '../workbook/contract/examplePlan';
import { click, openCounty, savedCounty } from './county';

// Text that Excel would read as a formula, a number or a date comes back as the text it was.

const starts = [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  ' ',
  '　',
  '"',
  '%',
];
const rests = [
  'A1',
  '1+1',
  "cmd|'/C calc'!A0",
  'SUM(A1:A9)',
  '3',
  '1e5',
  '3-4',
  '小学',
  '1月2日',
  '',
];

const dangerous = fc
  .tuple(
    fc.array(fc.constantFrom(...starts), { maxLength: 3 }).map((parts) => parts.join('')),
    fc.oneof(fc.constantFrom(...rests), fc.string({ unit: 'grapheme', maxLength: 12 })),
  )
  .map(([start, rest]) => start + rest)
  .filter((text) => text !== '');

function sheetOf(texts: readonly string[], name = '文字'): NewSheet {
  return { ...resultSheet, name, values: texts.map((text) => [text, 1]), styles: [], merges: [] };
}

test('in sheets, in the clerk’s cells and in the record: it reads back equal, and no formula is made', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(dangerous, { minLength: 1, maxLength: 6 }), async (texts) => {
      const fixture = openCounty();
      const before = await fixture.snapshot();
      const { workbook, host } = fixture;
      const entries = texts.map((value, index) => ({
        row: 7,
        column: 3 + index,
        before: null,
        value,
        numberFormat: null,
      }));
      const plan = await examplePlan(workbook, '小学', {
        entries,
        highlights: [],
        sheets: [sheetOf(texts)],
      });
      const receipt = await applyPlan(
        workbook,
        plan,
        plan.groups.map(({ id }) => id),
      );
      texts.forEach((text, index) => {
        for (const cell of [
          host.sheet('文字').cell(index, 0),
          host.sheet('小学').cell(7, 3 + index),
        ]) {
          expect(cell).toMatchObject({ value: text, formula: null });
        }
      });
      expect((await workbook.receipts())[0]?.cells).toEqual(receipt.cells);
      const grid = await workbook.read({ kind: 'sheet', sheet: '文字' });
      expect(grid.values.map(([first]) => first)).toEqual(texts);
      expect(grid.formulas.flat()).not.toContain(true);
      expect(await restoreWorkbook(workbook)).toMatchObject({ edited: [], keptSheets: [] });
      expect(await fixture.snapshot()).toEqual(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a school whose name looks like a formula is such a text in the result sheet', async () => {
  const fixture = hostFixture(savedCounty());
  const { host } = fixture;
  host.sheet('小学').put(1, 1, { value: '=HYPERLINK("http://x","甲")小学' });
  host.select('小学', 'C3');
  await click(fixture);
  const found = [...host.sheet('均衡评估').touched()].filter(
    ({ cell }) => typeof cell.value === 'string' && cell.value.includes('HYPERLINK'),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { cell } of found) expect(cell.formula).toBeNull();
});
