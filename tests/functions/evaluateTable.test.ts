import { callFunction } from '../../src/functions/callFunction';
import { problemText } from '../../src/functions/problemText';
import { withFunctionTexts } from '../../src/functions/withFunctionTexts';
import { zhCN } from '../../src/locale/zh-CN';

const texts = withFunctionTexts(zhCN);

const header = ['学校名称', '学段', '在校生数', '图书册数', '县级以上骨干教师数'];
const county = [
  header,
  ['甲小学', '小学', 45, 279, 1],
  ['乙小学', '小学', 37, 137, 1],
  ['丙小学', '小学', 89, 935, 1],
  ['丁小学', '小学', 76, 160, 1],
  ['戊小学', '小学', 55, 402, 1],
];

function evaluated(table: unknown[][], standard: unknown = null): unknown {
  const result = callFunction('EVALUATE', [table, standard], texts);
  return 'value' in result ? result.value : problemText(result.problem, texts);
}

const rowsOf = (table: unknown[][], standard?: unknown): unknown[][] => {
  const rows = evaluated(table, standard);
  if (!Array.isArray(rows)) throw new Error(String(rows));
  return rows;
};

describe('EVALUATE', () => {
  test('spills a header and a row for each stage and indicator', () => {
    const [first, ...rows] = rowsOf(county);
    expect(first).toEqual(['学段', '指标', '平均值', '标准差', '差异系数', '上限', '判定']);
    const teachers = rows.find((row) => row[1] === '骨干教师');
    expect(teachers?.slice(0, 2)).toEqual(['小学', '骨干教师']);
    expect(teachers?.[2]).toBeCloseTo((5 / 302) * 100, 10);
    expect(teachers?.[5]).toBe(0.5);
    expect(teachers?.[6]).toBe('通过');
  });

  test('gives the published example by the other standard', () => {
    const books = rowsOf(county, '基本均衡').find((row) => row[1] === '图书');
    expect(books?.[2]).toBeCloseTo(6.334437, 6);
    expect(books?.[4]).toBeCloseTo(0.515257, 6);
  });

  test('says in the cell why there is no number', () => {
    const holed = county.map((row, index) => (index === 3 ? [...row.slice(0, 4), ''] : row));
    const teachers = rowsOf(holed).find((row) => row[1] === '骨干教师');
    expect(teachers?.[4]).toBe('有学校缺数据');
    expect(teachers?.[6]).toBe('无法判定');
  });

  test('has rows of equal length, as a spill needs', () => {
    expect(new Set(rowsOf(county).map((row) => row.length))).toEqual(new Set([7]));
  });

  test('refuses prose and an unknown standard in Chinese', () => {
    expect(evaluated([['关于做好今年评估工作的通知'], ['请各校认真填写']])).toMatch(/所选区域/);
    expect(evaluated(county, '三星标准')).toMatch(/不认识的标准“三星标准”/);
  });
});
