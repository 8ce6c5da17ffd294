import { evaluate } from '../../../src/engine/evaluate';
import { countyEnUS } from '../../../src/locale/county/en-US';
import { zhCN } from '../../../src/locale/zh-CN';
import { compareStandards } from '../../../src/standards/compareStandards';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import { compareCounties } from '../../../src/standards/own/compareCounties';
import { withValueAt } from '../../../src/standards/own/withValueAt';
import { qualityBalance2017 } from '../../../src/standards/qualityBalance2017';
import type { Standard } from '../../../src/standards/Standard';
import { explainSection } from '../../../src/writing/explain/explainSection';
import { standardLine } from '../../../src/writing/sheet/standardLine';
import { compareCountyText } from '../../../src/writing/standard/compareCountyText';
import { compareText } from '../../../src/writing/standard/compareText';
import { standardProblemText } from '../../../src/writing/standard/standardProblemText';
import { standardMessages } from '../../../src/writing/text/standardMessages';
import { standardName } from '../../../src/writing/text/standardName';
import { unitText } from '../../../src/writing/text/unitText';
import { provincialStandard } from '../../engine/provincialStandard';
import { schoolOf } from '../../engine/schoolOf';
import { standardTexts } from './standardTexts';

const { schoolRule } = provincialStandard;
if (!schoolRule) throw new Error('no rule');

test('an own standard is named as the clerk named it, a national one by the locale', () => {
  expect(standardName(provincialStandard, zhCN)).toBe('省义务教育学校办学基本标准');
  expect(standardName(qualityBalance2017, zhCN)).toBe('优质均衡（2017）');
});

test('the line about the standard gives name, origin and its own rules', () => {
  expect(standardLine(provincialStandard, zhCN)).toBe(
    '评估依据：省义务教育学校办学基本标准；省办学基本标准；十项中至少八项达标，其余不低于标准值的 60%；学校：10 项指标至少 8 项达标，余项不低于标准值的 60%；差异系数不作判定',
  );
  const without: Standard = { ...provincialStandard, schoolRule: { ...schoolRule, floor: '0' } };
  expect(standardLine(without, zhCN)).toContain('10 项指标至少 8 项达标；差异系数不作判定');
});

test('no text names 85 % under a standard whose floor is another one', () => {
  const own = standardMessages(zhCN, provincialStandard);
  expect(own.terms.level).toMatchObject({ floor: '未达标（≥60%）', below: '低于60%' });
  expect(own.findings.reason['below-floor']).toBe('{indicators}低于标准值的 60%');
  const { terms, sheet, explain, pane } = own;
  expect(JSON.stringify([terms, sheet, explain, pane])).not.toMatch(/85 ?%/);
});

test('without a floor a miss is only a miss', () => {
  const none: Standard = { ...provincialStandard, schoolRule: { ...schoolRule, floor: '0' } };
  expect(standardMessages(zhCN, none).terms.level.floor).toBe('未达标');
  expect(standardMessages(zhCN, none).terms.levelShort.floor).toBe('未达标');
});

test('the national texts stay as they are', () => {
  expect(standardMessages(zhCN, qualityBalance2017)).toBe(zhCN);
});

test('teaching points are named by the limit in force', () => {
  const scope = qualityBalance2017.scope.map((rule) =>
    rule.code === 'teaching-point-under-50' ? { ...rule, pupilsBelow: 30 } : rule,
  );
  const own = standardMessages(zhCN, { ...qualityBalance2017, scope });
  expect(own.terms.exclusion['teaching-point-under-50']).toBe('不足 30 人的教学点');
});

test('an inverse indicator is explained by pupils ÷ resource', () => {
  const school = schoolOf({ name: '小学' }, { pupils: 900, classes: 19 });
  const section = evaluate([school], provincialStandard).stages[0]?.sections[0];
  const result = section?.indicators.find(({ indicator }) => indicator.id === 'pupils-per-class');
  if (!section || !result) throw new Error('no result');
  expect(unitText(result.indicator, zhCN)).toBe('生/班');
  const lines = explainSection(
    { section, result, rule: provincialStandard.schoolRule },
    standardMessages(zhCN, provincialStandard),
  );
  expect(lines).toContain('900 ÷ 19 = 47.37（生/班）');
  expect(lines).toContain('未达标：19 < 900 ÷ 45 = 20，但不低于其 60%（12）');
  expect(lines).toContain('到标准值还差 1 班；到 60% 还差 0 班');
});

test('two standards are compared line by line', () => {
  const own: Standard = {
    ...qualityBalance2017,
    indicators: qualityBalance2017.indicators
      .slice(1)
      .map((one) =>
        one.id === 'backbone-teachers-per-100'
          ? { ...one, threshold: { primary: '1.2', junior: '1' } }
          : one,
      ),
    schoolRule: { ...schoolRule, required: 5, floor: '0' },
    scope: qualityBalance2017.scope.filter(({ code }) => code !== 'kindergarten'),
    coefficientRule: provincialStandard.coefficientRule,
  };
  const lines = compareStandards(own, qualityBalance2017);
  expect(lines.map((line) => compareText(line, standardTexts.zh))).toEqual([
    '指标 · 每百名学生拥有县级以上骨干教师数（小学）：1 → 1.2',
    '学校规则 · 至少达标项数：6 → 5',
    '学校规则 · 底线：0.85 → 没有底线',
    '差异系数 · 判定方式：逐项 → 不用',
    '差异系数 · 上限（小学）：0.50 → 无',
    '差异系数 · 上限（初中）：0.45 → 无',
    '指标 · 每百名学生拥有高于规定学历教师数：采用 → 无',
    '范围 · 幼儿园：不计 → 计入',
  ]);
  expect(compareStandards(qualityBalance2017, qualityBalance2017)).toEqual([]);
});

test('what is asked of the county is compared line by line', () => {
  const national = countyStandards['quality-balance-2017'];
  const items = national.items
    .filter(({ id }) => id !== '质8')
    .map((item) =>
      item.id === '保5' ? withValueAt(item, ['tests', 0, 'most', 'primary'], '40') : item,
    );
  const lines = compareCounties({ ...national, items }, national);
  expect(lines.map((line) => compareCountyText(line, standardTexts.zh))).toEqual([
    '保5 · 每班学生不超过（小学）：45 → 40',
    '质8 · 课业负担：采用 → 无',
  ]);
});

test('a problem is told with its cell in English too', () => {
  const problem = { code: 'not-a-number', cell: '评估标准!E7', details: { text: 'x' } } as const;
  expect(standardProblemText(problem, countyEnUS)).toContain('E7');
});
