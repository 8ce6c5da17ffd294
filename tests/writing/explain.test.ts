import { zhCN } from '../../src/locale/zh-CN';
import { basicBalance2012 } from '../../src/standards/basicBalance2012';
import { explainCoefficient } from '../../src/writing/explain/explainCoefficient';
import { explainSection } from '../../src/writing/explain/explainSection';
import { evaluatedRows } from './evaluatedRows';

test('the published example is explained with its own figures', () => {
  const { evaluation } = evaluatedRows(
    [
      ['学校名称', '在校生数', '图书册数'],
      ['甲小学', 45, 279],
      ['乙小学', 37, 137],
      ['丙小学', 89, 935],
      ['丁小学', 76, 160],
      ['戊小学', 55, 402],
    ],
    { standard: basicBalance2012 },
  );
  const [stage] = evaluation.stages;
  const indicator = stage?.indicators[0];
  if (!stage || !indicator) throw new Error('no indicator');
  const { clause } = basicBalance2012.coefficientRule;
  const lines = explainCoefficient({ stage, indicator, clause }, zhCN);
  expect(lines[0]).toBe('小学 · 生均图书册数 · 差异系数');
  expect(lines[1]).toBe('全县平均值 = Σ资源 ÷ Σ学生 = 1913 ÷ 302 = 6.334437');
  expect(lines).toContain(
    '甲小学：279 ÷ 45 = 6.2；45/302 × (6.2 − 6.334437)² = 0.002693（占 0.0%）',
  );
  expect(lines).toContain('标准差 = √(10.652787) = 3.263861');
  expect(lines).toContain('差异系数 = 标准差 ÷ 平均值 = 3.263861 ÷ 6.334437 = 0.515257');
  expect(lines.join('')).not.toMatch(/\{\w+\}/);
});

const { evaluation } = evaluatedRows([
  [
    '学校名称',
    '学校类型',
    '小学在校生数',
    '初中在校生数',
    '教学及辅助用房面积',
    '室内体育用房面积',
  ],
  ['九年制学校', '九年一贯制学校', 166, 210, 2000, 400],
  ['甲小学', '小学', 400, null, 1799, '—'],
]);
const primary = evaluation.stages[0];
const rule = evaluation.standard.schoolRule;
const linesOf = (school: number): readonly string[] => {
  const section = primary?.sections[school];
  const result = section?.indicators[0];
  if (!section || !result) throw new Error('no result');
  return explainSection({ section, result, rule }, zhCN);
};

test('a shared resource shows how it was divided, and the cells it came from', () => {
  const lines = linesOf(0);
  expect(lines[0]).toBe('九年制学校 · 小学 · 生均教学及辅助用房面积');
  expect(lines[1]).toMatch(/^分子：教学及辅助用房面积 − 室内体育用房面积 = 836\.272 − 167\.2544$/);
  expect(lines[2]).toBe('本校 小学分摊 166 ÷ 397（学生数按 1 加权），以上为分摊后的数');
  expect(lines).toContain('669.0176 ÷ 166 = 4.03（㎡/生）');
  expect(lines).toContain('取自：E2、F2、C2');
});

test('a missing figure is said to be missing', () => {
  expect(linesOf(1)).toContain('无法计算：数据未填');
});

test('a stated value is explained as what it comes to for all pupils', () => {
  const stated = evaluatedRows([
    ['学校名称', '在校生数', '生均教学及辅助用房面积（㎡）'],
    ['甲小学', 411, 4.38],
    ['乙小学', 400, 5.1],
  ]);
  const section = stated.evaluation.stages[0]?.sections[0];
  const result = section?.indicators[0];
  if (!section || !result) throw new Error('no result');
  const lines = explainSection({ section, result, rule }, zhCN);
  expect(lines[1]).toBe(
    '分子：表中填写的生均教学及辅助用房面积折算成总量 = 4.38 × 411 人 ÷ 1 = 1800.18（表中没有总量）',
  );
  expect(lines).toContain('1800.18 ÷ 411 = 4.38（㎡/生）');
  expect(lines).toContain('取自：C2、B2');
});
