import { evaluate } from '../../../src/engine/evaluate';
import { zhCN } from '../../../src/locale/zh-CN';
import type { EvaluatedTable } from '../../../src/writing/plan/EvaluatedTable';
import { resultSheet } from '../../../src/writing/sheet/resultSheet';
import type { Standard } from '../../../src/standards/Standard';
import { provincialStandard } from '../../engine/provincialStandard';
import { schoolOf } from '../../engine/schoolOf';
import { readTableOf } from '../../reading/readTableOf';

const amounts = { pupils: 900, classes: 19, computers: 0, books: 13500, 'site-area': 16200 };

/** The result sheet of one school under a standard, row by row. */
function rowsOf(standard: Standard): readonly (readonly (string | number | null)[])[] {
  const table = readTableOf([
    ['学校名称', '学生数', '图书册数'],
    ['云溪小学', 900, 13500],
  ]);
  const evaluation = evaluate([schoolOf({ name: '云溪小学' }, amounts)], standard);
  const about = { table, evaluation, muted: [] } as unknown as EvaluatedTable;
  const options = { messages: zhCN, today: '2026-01-15', version: '1' } as Parameters<
    typeof resultSheet
  >[1];
  return resultSheet(about, options).values;
}

const rows = rowsOf(provincialStandard);
const find = (label: string) => rows.find((cells) => cells[1] === label || cells[0] === label);

test('the result sheet is named after the own standard and prints its floor', () => {
  expect(rows[0]?.[0]).toBe('均衡评估 · 省义务教育学校办学基本标准 · 小学');
  const text = JSON.stringify(rows);
  expect(text).toContain('低于标准值的 60%');
  expect(text).not.toMatch(/85 ?%|NaN|Infinity/);
});

test('inverse standards are printed as a most, their means as pupils ÷ resource', () => {
  const header = rows[4] ?? [];
  const at = header.indexOf('平均班额');
  expect(at).toBeGreaterThan(0);
  expect(find('标准值')?.[at]).toBe('≤45');
  expect(find('全县平均值')?.[at]).toBeCloseTo(900 / 19, 9);
  expect(find('云溪小学')?.slice(at, at + 2)).toEqual([900 / 19, '△ ≥60%']);
});

test('a school without computers has no value and is below the floor', () => {
  const at = (rows[4] ?? []).indexOf('生机比');
  expect(find('云溪小学')?.slice(at, at + 2)).toEqual(['—', '✗ <60%']);
});

test('a composite stands beside the verdicts of schools where the standard judges both', () => {
  const both = rowsOf({
    ...provincialStandard,
    coefficientRule: {
      kind: 'composite',
      limit: { primary: '0.65', junior: '0.55' },
      clause: provincialStandard.coefficientRule.clause,
    },
  });
  const at = both[4]?.indexOf('综合差异系数') ?? -1;
  expect(both[4]?.slice(at)).toEqual([
    '综合差异系数',
    '达标项数',
    '是否通过',
    '原因',
    '缺口（到标准值）',
  ]);
  const school = both.find((cells) => cells[1] === '云溪小学');
  expect(school?.slice(at, at + 3)).toEqual([null, 1, '✗ 不通过']);
  expect(both.find((cells) => cells[1] === '上限')?.[at]).toBe(0.65);
});
