import { readFileSync } from 'node:fs';
import { applyPlan } from '../../src/app/applyPlan';
import { assess } from '../../src/app/assess';
import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { planWrites } from '../../src/writing/plan/planWrites';
import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import { zhCN } from '../../src/locale/zh-CN';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import type { WritePlan } from '../../src/workbook/WritePlan';
import { countyGrid } from '../bench/countyGrid';
import { loadXlsx } from '../excel-host/loadXlsx';
import type { SavedWorkbook } from '../excel-host/model/WorkbookModel';
import { WorkbookModel } from '../excel-host/model/WorkbookModel';
import type { HostFixture } from '../excel-host/openHostFixture';
import { hostFixture } from '../excel-host/openHostFixture';

// The real Office.js client on the simulated Excel: select, click, look, restore.

const options = {
  standard: qualityBalance2017,
  memories: [],
  messages: zhCN,
  today: '2026-03-01',
  version: '0.1.0',
};

/** A primary county of so many schools, with the template's own rows below. */
function county(schools: number): SavedWorkbook {
  const workbook = new WorkbookModel();
  const sheet = workbook.add({ name: '小学' });
  countyGrid(schools, 11).values.forEach((cells, row) =>
    cells.forEach((value, column) => sheet.put(row, column, { value })),
  );
  ['全县平均值', '标准差', '差异系数'].forEach((value, i) =>
    sheet.put(schools + 1 + i, 1, { value }),
  );
  return workbook.save();
}

async function clickOnce(fixture: HostFixture) {
  fixture.host.roundTrips.length = 0;
  const outcome = await evaluateInOneClick(fixture.workbook, options);
  if (outcome.kind !== 'written') throw new Error(outcome.kind);
  const plan = planWrites(outcome.assessment, options);
  return { ...outcome, plan, trips: fixture.host.roundTrips.length };
}

/** Whether every change of the plan is in the workbook as the client left it. */
function expectCarriedOut({ host }: HostFixture, plan: WritePlan): void {
  for (const group of plan.groups) {
    if (group.kind === 'highlight') {
      for (const { row, column } of group.cells) {
        const { fill } = host.sheet(group.sheet).cell(row, column);
        expect(fill).toEqual({ color: group.color, pattern: 'Solid' });
      }
    } else if (group.kind === 'entries') {
      for (const { row, column, value } of group.entries) {
        expect(host.sheet(group.sheet).cell(row, column).value).toBe(value);
      }
    } else {
      group.sheet.values.forEach((cells, row) =>
        cells.forEach((value, column) =>
          expect(host.sheet(group.sheet.name).cell(row, column).value).toBe(value),
        ),
      );
    }
  }
}

test.each([60, 5000])(
  'one click on %i schools writes what was planned in 3 + 3 round trips, and restoring gives the workbook back',
  async (schools) => {
    const fixture = hostFixture(county(schools));
    fixture.host.select('小学', 'C9');
    const before = JSON.stringify(await fixture.snapshot());
    const { plan, evaluation, trips } = await clickOnce(fixture).then((outcome) => ({
      ...outcome,
      evaluation: outcome.assessment.evaluation,
    }));
    expect(evaluation.stages[0]?.sections).toHaveLength(schools);
    expect(trips).toBeLessThanOrEqual(6);
    expectCarriedOut(fixture, plan);
    fixture.host.roundTrips.length = 0;
    const report = await restoreWorkbook(fixture.workbook);
    expect(report?.edited).toEqual([]);
    expect(JSON.stringify(await fixture.snapshot()) === before).toBe(true);
  },
);

test.each([
  ['clean.xlsx', '小学'],
  ['clean.xlsx', '初中'],
  ['messy.xlsx', '学校资源情况'],
  ['nine-year.xlsx', '学校资源（含一贯制）'],
])('%s, sheet %s: one click, save, close, reopen, restore', async (file, sheet) => {
  const fixture = hostFixture(loadXlsx(readFileSync(`assets/samples/${file}`)));
  fixture.host.select(sheet, 'D9');
  const before = await fixture.snapshot();
  const { plan } = await clickOnce(fixture);
  expectCarriedOut(fixture, plan);
  const reopened = await fixture.reopen();
  await restoreWorkbook(reopened.workbook);
  expect(await reopened.snapshot()).toEqual(before);
});

test('a second click writes the same again and keeps one record', async () => {
  const fixture = hostFixture(county(60));
  fixture.host.select('小学', 'C9');
  await clickOnce(fixture);
  const once = await fixture.snapshot();
  fixture.host.select('小学', 'C9');
  await clickOnce(fixture);
  expect(await fixture.workbook.receipts()).toHaveLength(1);
  const visible = (found: unknown) =>
    JSON.stringify(found, (key, value) => (key === 'id' ? '' : value));
  const sheets = (found: unknown) => (Array.isArray(found) ? found.slice(0, 1) : []);
  expect(visible(sheets(await fixture.snapshot()))).toBe(visible(sheets(once)));
});

test('a protected sheet is a question first, and the result sheet alone is offered', async () => {
  const fixture = hostFixture(county(60));
  fixture.host.select('小学', 'C9');
  await fixture.protect('小学');
  const before = await fixture.snapshot();
  const outcome = await evaluateInOneClick(fixture.workbook, options);
  if (outcome.kind !== 'question') throw new Error(outcome.kind);
  expect(await fixture.snapshot()).toEqual(before);
  const plan = planWrites(outcome.assessment, options);
  expect(plan.warnings.map(({ code }) => code)).toEqual(['sheet-protected']);
  expect(plan.groups.map(({ id }) => id)).toEqual(['result-sheet']);
  const receipt = await fixture.workbook.apply(plan);
  expect(receipt.createdSheets.map(({ name }) => name)).toEqual(['均衡评估']);
  expect(receipt.fills).toEqual([]);
});

test('a template row that somebody filled by hand is a question first', async () => {
  const fixture = hostFixture(county(60));
  fixture.host.type('小学', 'G63', 1.5);
  fixture.host.select('小学', 'C9');
  const outcome = await evaluateInOneClick(fixture.workbook, options);
  if (outcome.kind !== 'question') throw new Error(outcome.kind);
  expect(planWrites(outcome.assessment, options).warnings).toContainEqual({
    code: 'target-occupied',
    sheet: '小学',
    cells: ['G63'],
  });
});

test('a plan that no longer fits is refused before the earlier result is taken back', async () => {
  const fixture = hostFixture(county(60));
  fixture.host.select('小学', 'C9');
  await clickOnce(fixture);
  const { workbook, host } = fixture;
  const outcome = await assess(workbook, { kind: 'sheet', sheet: '小学' }, options);
  if (outcome.kind !== 'assessed') throw new Error(outcome.kind);
  const plan = planWrites(outcome.assessment, options);
  host.type('小学', 'C9', 999);
  const before = await fixture.snapshot();
  await expect(applyPlan(workbook, plan, ['result-sheet'])).rejects.toMatchObject({
    code: 'changed-since',
  });
  expect(await fixture.snapshot()).toEqual(before);
  expect(await workbook.receipts()).toHaveLength(1);
});
