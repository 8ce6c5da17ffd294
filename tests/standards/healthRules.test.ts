import { enUS } from '../../src/locale/en-US';
import { zhCN } from '../../src/locale/zh-CN';
import type { HealthRule } from '../../src/standards/HealthRule';
import { healthRules } from '../../src/standards/healthRules';
import { plainFindingCodes } from './plainFindingCodes';

const rules = Object.values<HealthRule>(healthRules);
const ruled = new Set(rules.flatMap(({ reports }) => reports.map(({ code }) => code)));
/** Every code that findings and questions can have has a text. */
const codes = [
  ...Object.keys(zhCN.findings.reading),
  ...Object.keys(zhCN.findings.engine),
  ...Object.keys(zhCN.health.reading),
  ...Object.keys(zhCN.health.engine),
];
/** Questions of several sources have texts of their own. */
const gatherCodes = [
  'value-differs',
  'code-differs',
  'name-differs',
  'similar-name',
  'same-name-twice',
  'stage-missing',
  'only-in',
  'code-shared',
  'attribute-differs',
];

test('there are twenty rules, each with its number, name and source in both languages', () => {
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(healthRules));
  expect(rules).toHaveLength(20);
  for (const { id, source } of rules) {
    expect(source.document).not.toBe('');
    expect(source.clause).not.toBe('');
    expect([zhCN.health.rule[id], enUS.health.rule[id]]).not.toContain('');
  }
});

test('every finding code belongs to a rule or is a plain one, never to both', () => {
  const plain = new Set<string>(plainFindingCodes);
  expect(codes.filter((code) => !ruled.has(code) && !plain.has(code))).toEqual([]);
  expect(codes.filter((code) => ruled.has(code) && plain.has(code))).toEqual([]);
});

test('every code of a rule exists, and every plain code does', () => {
  const all = new Set([...codes, ...gatherCodes]);
  expect([...ruled].filter((code) => !all.has(code))).toEqual([]);
  expect(plainFindingCodes.filter((code) => !all.has(code))).toEqual([]);
});

test('a code that two rules share is told apart by the unit of its quantities', () => {
  for (const code of ruled) {
    const sharing = rules.filter(({ reports }) => reports.some((one) => one.code === code));
    if (sharing.length < 2) continue;
    const units = sharing.map(({ unit }) => unit);
    expect(units).not.toContain(undefined);
    expect(new Set(units).size).toBe(sharing.length);
  }
});

test('a rule without codes says that a school table holds nothing to check it by', () => {
  for (const { id, reports, checkedOn } of rules) {
    expect([id, reports.length === 0]).toEqual([id, checkedOn === 'county-data']);
  }
});

test('limits are decimal text', () => {
  for (const { limits } of rules) {
    for (const limit of Object.values(limits)) expect(limit).toMatch(/^\d+(?:\.\d+)?$/);
  }
});
