import { callFunction } from '../../src/functions/callFunction';
import type { FunctionId } from '../../src/functions/functionSignatures';
import { problemText } from '../../src/functions/problemText';
import { withFunctionTexts } from '../../src/functions/withFunctionTexts';
import { zhCN } from '../../src/locale/zh-CN';

const texts = withFunctionTexts(zhCN);

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

function value(id: FunctionId, ...passed: unknown[]): unknown {
  const result = callFunction(id, passed, texts);
  return 'value' in result ? result.value : problemText(result.problem, texts);
}

const pupils = column(45, 37, 89, 76, 55);
const books = column(279, 137, 935, 160, 402);

describe('CV, MEAN and SD', () => {
  test('give the published example of five schools', () => {
    expect(value('MEAN', books, pupils)).toBeCloseTo(6.334437, 6);
    expect(value('CV', books, pupils)).toBeCloseTo(0.515257, 6);
    expect(value('SD', books, pupils)).toBeCloseTo(6.334437 * 0.515257, 4);
  });

  test('take a row as well as a column, and leave aside what Excel adds behind the arguments', () => {
    expect(value('CV', [books.flat()], pupils, { address: 'Sheet1!A1' })).toBeCloseTo(0.515257, 6);
  });

  test('say which cell is blank, and never count it as 0', () => {
    const holed = column(279, 137, '', 160, 402);
    expect(value('CV', holed, pupils)).toBe(
      '资源数的第3个是空的。缺数据不能当作 0，请补上或把这一格排除在区域外。',
    );
    expect(value('MEAN', books, column(45, 37, 89, null, 55))).toMatch(/^学生数的第4个是空的/);
  });

  test('say which cell is text, also when the text looks like a number', () => {
    expect(value('SD', column(279, '１３７', 935, 160, 402), pupils)).toBe(
      '资源数的第2个是文字“１３７”，不是数字。请改成数字。',
    );
  });

  test('refuse negative amounts, a school without pupils and ranges of unequal size', () => {
    expect(value('CV', column(279, -1, 935, 160, 402), pupils)).toMatch(/第2个是负数（-1）/);
    expect(value('CV', books, column(45, 0, 89, 76, 55))).toMatch(/学生数的第2个是 0/);
    expect(value('CV', column(1, 2), column(1, 2, 3))).toMatch(/资源数有 2 个，学生数有 3 个/);
  });

  test('have no coefficient where the mean is 0', () => {
    expect(value('CV', column(0, 0), column(10, 20))).toBe('平均值为 0，差异系数没有意义。');
    expect(value('MEAN', column(0, 0), column(10, 20))).toBe(0);
  });
});

describe('LEVEL and GAP', () => {
  test('judge at the threshold exactly: 9 teachers for 1,000 pupils meet 0.9 per hundred', () => {
    expect(value('LEVEL', [[9]], [[1000]], 'L3', '小学')).toEqual([['达标']]);
    expect(value('GAP', [[9]], [[1000]], 'L3', '小学', null)).toEqual([[0]]);
  });

  test('spill in the shape of the resource range', () => {
    const teachers = [
      [42, 36],
      [35, 42],
    ];
    const thousand = [
      [1000, 1000],
      [1000, 1000],
    ];
    expect(value('LEVEL', teachers, thousand, '高学历教师', 'primary')).toEqual([
      ['达标', '未达标（≥85%）'],
      ['低于85%', '达标'],
    ]);
    expect(value('GAP', teachers, thousand, '高学历教师', 'primary')).toEqual([
      [0, 6],
      [7, 0],
    ]);
  });

  test('give whole people to the standard by default and to the floor when asked', () => {
    const given = [[[30]], [[1000]], 'L1', '小学'];
    expect(value('GAP', ...given)).toEqual([[12]]);
    expect(value('GAP', ...given, '底线')).toEqual([[6]]);
    expect(value('GAP', ...given, 'floor')).toEqual([[6]]);
  });

  test('give square metres unrounded', () => {
    expect(value('GAP', [[440]], [[100]], '教学用房', '小学')).toEqual([[10]]);
    expect(value('GAP', [[449.75]], [[100]], '教学用房', '小学')).toEqual([[0.25]]);
  });

  test('name what they do not know, with the choices', () => {
    expect(value('LEVEL', [[1]], [[1]], '绿化率', '小学')).toMatch(
      /不认识的指标“绿化率”。.*骨干教师/,
    );
    expect(value('LEVEL', [[1]], [[1]], 'L1', '高中')).toMatch(/不认识的学段“高中”/);
    expect(value('GAP', [[1]], [[1]], 'L1', '小学', '一半')).toMatch(/不认识的缺口目标“一半”/);
  });
});

describe('STANDARD', () => {
  test.each([
    ['L1', '小学', 4.2],
    ['L1', '初中', 5.3],
    ['qualified-teachers-per-100', 'junior', 5.3],
    ['Ｌ４', ' 小学 ', 4.5],
    ['生均教学及辅助用房面积', '初中', 5.8],
  ])('of %s in %s is %d', (indicator, stage, expected) => {
    expect(value('STANDARD', indicator, stage)).toBe(expected);
  });
});

describe('SPLIT', () => {
  test('shares by weighted pupils: 166 primary and 210 junior give 166/397 and 231/397', () => {
    expect(value('SPLIT', 397, 166, 210, 0)).toEqual([[166, 231, 0]]);
  });

  test('weighs the senior stage of a complete secondary school by 1.2', () => {
    expect(value('SPLIT', 340, 0, 100, 200)).toEqual([[0, 100, 240]]);
  });

  test('does not take a blank for a stage that is absent', () => {
    expect(value('SPLIT', 397, 166, 210, '')).toMatch(/^高中学生数的第1个是空的/);
    expect(value('SPLIT', 397, 0, 0, 0)).toMatch(/三个学段的学生数都是 0/);
  });
});

test('VERSION is the version of the package', () => {
  expect(value('VERSION')).toMatch(/^\d+\.\d+\.\d+$/);
});
