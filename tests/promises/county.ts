import { applyPlan } from '../../src/app/applyPlan';
import type { Assessment } from '../../src/app/Assessment';
import { assess } from '../../src/app/assess';
import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { zhCN } from '../../src/locale/zh-CN';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import type { Receipt } from '../../src/workbook/Receipt';
import type { WritePlan } from '../../src/workbook/WritePlan';
import { planWrites } from '../../src/writing/plan/planWrites';
import { errorText } from '../../src/writing/text/errorText';
import { warningText } from '../../src/writing/text/warningText';
import { countyGrid } from '../bench/countyGrid';
import type { SavedWorkbook } from '../excel-host/model/WorkbookModel';
import { WorkbookModel } from '../excel-host/model/WorkbookModel';
import type { HostFixture } from '../excel-host/openHostFixture';
import { hostFixture } from '../excel-host/openHostFixture';

export const clickOptions = {
  standard: qualityBalance2017,
  memories: [],
  messages: zhCN,
  today: '2026-03-01',
  version: '0.1.0',
};

/** A primary county: header in row 1, the schools below, then the template's own three rows. */
export function savedCounty(schools = 6, name = '小学'): SavedWorkbook {
  const workbook = new WorkbookModel();
  const sheet = workbook.add({ name });
  countyGrid(schools, 11).values.forEach((cells, row) =>
    cells.forEach((value, column) => sheet.put(row, column, { value })),
  );
  ['全县平均值', '标准差', '差异系数'].forEach((value, i) =>
    sheet.put(schools + 1 + i, 1, { value }),
  );
  return workbook.save();
}

/** The county in the simulated Excel; the clerk stands in the table. */
export function openCounty(schools = 6, name = '小学'): HostFixture {
  const fixture = hostFixture(savedCounty(schools, name));
  fixture.host.select(name, 'C3');
  return fixture;
}

/** One click that must write. */
export async function click({ workbook }: HostFixture): Promise<Receipt> {
  const outcome = await evaluateInOneClick(workbook, clickOptions);
  if (outcome.kind !== 'written') throw new Error(outcome.kind);
  return outcome.receipt;
}

export interface Previewed {
  readonly assessment: Assessment;
  readonly plan: WritePlan;
  /** What the preview warns of, in Chinese. */
  readonly warnings: readonly string[];
  /** Writes every group, or the ones that are named. */
  write(groups?: readonly string[]): Promise<Receipt>;
}

/** Reads round the selection and plans, as the pane does for its preview. */
export async function preview({ workbook }: HostFixture): Promise<Previewed> {
  const outcome = await assess(workbook, { kind: 'selection' }, clickOptions);
  if (outcome.kind !== 'assessed') throw new Error(outcome.refusal.code);
  const plan = planWrites(outcome.assessment, clickOptions);
  return {
    assessment: outcome.assessment,
    plan,
    warnings: plan.warnings.map((warning) => warningText(warning, zhCN)),
    write: (groups = plan.groups.map(({ id }) => id)) => applyPlan(workbook, plan, groups),
  };
}

/** What the clerk is told when this is refused; it must be. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error === null) throw new Error('was not refused');
  return errorText(error, zhCN);
}
