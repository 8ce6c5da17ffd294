import { openFileFixture } from './openFileFixture';
import { entry, highlight, planFor, resultSheet } from './samplePlan';

describe('a plan is refused and nothing is written', () => {
  const cases: readonly [string, string, (plan: Plan) => Plan, object][] = [
    [
      'when the table changed',
      'changed-since',
      (plan) => ({ ...plan, source: { ...plan.source, fingerprint: 'x' } }),
      { sheet: '资源表' },
    ],
    [
      'when its sheet is gone',
      'sheet-missing',
      (plan) => ({ ...plan, source: { ...plan.source, sheet: '没有' } }),
      { sheet: '没有' },
    ],
    [
      'on a protected sheet',
      'protected',
      (plan) => ({
        ...plan,
        groups: [{ ...highlight('#808080', 'A1'), sheet: '封存' }] as Plan['groups'],
      }),
      { sheet: '封存' },
    ],
    [
      'where a target is not empty',
      'target-not-empty',
      (plan) => ({ ...plan, groups: [entry('C9', 1), entry('D4', 1)] }),
      { sheet: '资源表', cells: ['D4'] },
    ],
    [
      'where a target holds a formula',
      'target-not-empty',
      (plan) => ({ ...plan, groups: [entry('F4', 1)] }),
      { sheet: '资源表', cells: ['F4'] },
    ],
    [
      'inside a merged area',
      'target-merged',
      (plan) => ({ ...plan, groups: [entry('B1', 1)] }),
      { sheet: '资源表', cells: ['B1'] },
    ],
  ];
  it.each(cases)('%s', async (_, code, change, where) => {
    const { workbook, snapshot } = await openFileFixture('template.xlsx');
    const before = await snapshot();
    await expect(workbook.apply(change(await planFor(workbook)))).rejects.toMatchObject({
      code,
      where,
    });
    expect(await snapshot()).toEqual(before);
  });

  it('when the library fails half way', async () => {
    const { workbook, setCell, snapshot } = await openFileFixture('template.xlsx');
    const before = await snapshot();
    const plan = await planFor(workbook, [
      highlight('#808080', 'B4'),
      { kind: 'sheet', id: 's', sheet: { ...resultSheet, name: '不行[]*?' } },
    ]);
    await expect(workbook.apply(plan)).rejects.toMatchObject({ code: 'failed' });
    expect(await snapshot()).toEqual(before);
    await setCell('资源表', 'C4', 19);
    await setCell('资源表', 'C4', 18);
    expect(await snapshot()).toEqual(before);
  });
});

type Plan = Awaited<ReturnType<typeof planFor>>;
