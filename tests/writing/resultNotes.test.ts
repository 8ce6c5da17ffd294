import { zhCN } from '../../src/locale/zh-CN';
import type { Standard } from '../../src/standards/Standard';
import { basicBalance2012 } from '../../src/standards/basicBalance2012';
import type { SheetGroup } from '../../src/workbook/WritePlan';
import type { EvaluatedTable } from '../../src/writing/plan/EvaluatedTable';
import { planWrites } from '../../src/writing/plan/planWrites';
import { allFindings } from '../../src/writing/text/allFindings';
import type { Rows } from '../reading/gridOf';
import { evaluatedRows } from './evaluatedRows';

const options = { messages: zhCN, today: '2026-03-01', version: '0.1.0' };

/** Rows of the result sheet below a heading, each as one text. */
function notesUnder(heading: string, evaluated: EvaluatedTable): string[] {
  const group = planWrites(evaluated, options).groups.find(({ id }) => id === 'result-sheet');
  const rows = (group as SheetGroup).sheet.values.map((row) =>
    row.filter((cell) => cell !== null).join(' '),
  );
  const start = rows.indexOf(heading);
  const bands = [
    zhCN.sheet.findings,
    zhCN.sheet.legend,
    zhCN.health.sheet.joined,
    zhCN.health.sheet.muted,
    zhCN.health.sheet.rules,
  ];
  if (start < 0) return [];
  const rest = rows.slice(start + 1);
  const end = rest.findIndex((row) => bands.includes(row));
  return rest.slice(0, end < 0 ? undefined : end);
}

const rows: Rows = [
  ['学校名称', '在校生数', '专任教师数', '县级以上骨干教师数', '教学仪器设备值（元）'],
  ['甲小学', 400, 20, 25, 900000],
  ['乙小学', 400, 20, 4, 100],
];
const evaluated = evaluatedRows(rows, { sheet: '小学' });

test('each finding ends with its rule, and the broken rules are listed with their source', () => {
  const findings = notesUnder(zhCN.sheet.findings, evaluated);
  expect(findings).toEqual([
    expect.stringMatching(/^提醒 .*骨干教师数大于专任教师数。.*（体检规则 K2）$/),
    expect.stringMatching(/^提醒 .*万元和元弄混了.*（体检规则 K5）$/),
  ]);
  const rules = notesUnder(zhCN.health.sheet.rules, evaluated);
  expect(rules.map((rule) => rule.split(' ')[0])).toEqual(['K2', 'K5']);
  expect(rules[0]).toContain('教育事业统计本卷须知');
});

test('a finding that the clerk set aside stands apart with the reason, and in no other list', () => {
  const [finding] = evaluated.evaluation.findings;
  if (!finding) throw new Error('no finding');
  const muted = { ...evaluated, muted: [{ finding, reason: '外校教师兼任' }] };
  expect(allFindings(muted)).not.toContain(finding);
  expect(notesUnder(zhCN.sheet.findings, muted)).toHaveLength(1);
  expect(notesUnder(zhCN.health.sheet.muted, muted)).toEqual([
    expect.stringMatching(/骨干教师数大于专任教师数.*忽略原因：外校教师兼任$/),
  ]);
  expect(notesUnder(zhCN.health.sheet.rules, muted)).toHaveLength(2);
});

describe('schools that are not counted', () => {
  const exclusions = (standard: Standard) =>
    notesUnder(
      zhCN.sheet.exclusions,
      evaluatedRows(
        [
          ['学校名称', '学校类型', '举办者', '在校生数', '图书册数'],
          ['甲小学', '小学', '公办', 400, 8000],
          ['县特殊教育学校', '特殊教育学校', '公办', 40, 800],
          ['山口教学点', '教学点', '公办', 30, 800],
          ['育苗小学', '小学', '民办', 300, 9000],
          ['空小学', '小学', '公办', 0, 0],
        ],
        { standard },
      ),
    );

  test('are printed with the clause of the standard', () => {
    expect(exclusions(basicBalance2012)).toEqual([
      expect.stringMatching(/^1 县特殊教育学校 特殊教育学校（教督〔2012〕3号：/),
      expect.stringMatching(/^2 山口教学点 教学点（教督〔2012〕3号：/),
      expect.stringMatching(/^3 育苗小学 民办学校（教督〔2012〕3号：/),
      expect.stringMatching(/^4 空小学 小学 没有学生（.+：.+）$/),
    ]);
  });
});

test('a branch that was added to its main school is printed with it', () => {
  const { table, evaluation, ...rest } = evaluated;
  const [main, branch] = table.schools;
  if (!main || !branch) throw new Error('no schools');
  const joined = [{ branch, main }];
  const notes = notesUnder(zhCN.health.sheet.joined, {
    ...rest,
    table,
    evaluation: { ...evaluation, joined },
  });
  expect(notes).toEqual([expect.stringMatching(/^1 乙小学 小学 并入甲小学（A2）/)]);
});
