import { countyEnUS } from '../../../src/locale/county/en-US';
import { countyZhCN } from '../../../src/locale/county/zh-CN';
import type { CountyFindingCode } from '../../../src/reading/county/CountyFinding';
import type { CountyRead } from '../../../src/reading/county/CountyRead';
import { readCounty } from '../../../src/reading/county/readCounty';
import type { CountyFigureId } from '../../../src/standards/county/countyFigures';
import type { CellValue } from '../../../src/workbook/CellValue';
import { countyFindingText } from '../../../src/writing/county/countyFindingText';
import { gridOf, type Rows } from '../gridOf';

const figureHeader = ['编号', '项目', '单位', '填报值', '佐证材料'];
const other = ['保9.2', '', '人', 2310, null];

function readFigures(...rows: Rows): CountyRead {
  return readCounty([gridOf([figureHeader, ...rows, other], { sheet: '县级数据' })]);
}

function readList(header: Rows[number], ...rows: Rows): CountyRead {
  return readCounty([gridOf([header, ...rows], { sheet: '名单' })]);
}

/** The findings with their texts checked: each names its cell, and has no place left unfilled. */
function findingsOf({ findings }: CountyRead): (readonly [CountyFindingCode, string])[] {
  for (const finding of findings) {
    for (const messages of [countyZhCN, countyEnUS]) {
      const text = countyFindingText(finding, messages);
      expect(text.startsWith(finding.cell)).toBe(true);
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  }
  return findings.map(({ code, cell }) => [code, cell]);
}

const figureCases: readonly (readonly [
  CellValue,
  string,
  string,
  CountyFindingCode,
  CountyFigureId,
])[] = [
  ['约 120', '保11.2', '人', 'not-a-number', 'teachers-exchanged'],
  ['104（含校长）', '保11.2', '人', 'not-a-number', 'teachers-exchanged'],
  ['≥100', '保11.2', '人', 'not-a-number', 'teachers-exchanged'],
  ['100\n4', '保11.2', '人', 'not-a-number', 'teachers-exchanged'],
  ['12元', '保11.2', '人', 'not-a-number', 'teachers-exchanged'],
  [104.5, '保11.2', '人', 'fraction', 'teachers-exchanged'],
  [-3, '保11.2', '人', 'negative-number', 'teachers-exchanged'],
  ['#DIV/0!', '保11.2', '人', 'error-cell', 'teachers-exchanged'],
  [true, '保11.2', '人', 'not-a-number', 'teachers-exchanged'],
  [104, '保11.2', '元', 'unit-unclear', 'teachers-exchanged'],
  [8000, '保7.1', '元/生', 'unit-unclear', 'special-school-fund'],
  ['8000元/生', '保7.1', '元', 'not-a-number', 'special-school-fund'],
  ['12人', '保7.1', '元', 'not-a-number', 'special-school-fund'],
  ['基本达到', '保1.1', '是/否', 'not-a-choice', 'school-plan'],
  [2, '保1.1', '是/否', 'not-a-choice', 'school-plan'],
  ['√', '否1.1', '无/有', 'not-a-choice', 'entrance-examination'],
  ['×', '否1.1', '无/有', 'not-a-choice', 'entrance-examination'],
  ['#N/A', '否1.1', '无/有', 'error-cell', 'entrance-examination'],
  ['Ⅴ', '质9.1', '等级', 'not-a-choice', 'chinese-level'],
  ['Ⅲ级以上', '质9.1', '等级', 'not-a-choice', 'chinese-level'],
  ['良好', '质9.1', '等级', 'not-a-choice', 'chinese-level'],
  [12, '质9.2', '比率', 'rate-unclear', 'chinese-difference'],
  [0.12, '质9.2', '%', 'rate-unclear', 'chinese-difference'],
  ['约12%', '质9.2', '比率', 'not-a-number', 'chinese-difference'],
  ['去年', '前1.1', '年', 'not-a-year', 'evaluation-year'],
  [25, '前1.1', '年', 'not-a-year', 'evaluation-year'],
  ['2024-2025学年', '前1.1', '年', 'not-a-year', 'evaluation-year'],
];

describe('cells of 县级数据 that cannot be read', () => {
  it.each(figureCases)(
    '%s under %s (%s) is %s and stays open',
    (value, code, unit, finding, id) => {
      const read = readFigures([code, '', unit, value, '文件']);
      expect(findingsOf(read)).toEqual([[finding, '县级数据!D2']]);
      expect(read.facts.figures.get(id)).toEqual({
        amount: null,
        evidence: '文件',
        source: '县级数据!D2',
      });
    },
  );

  it('a date that Excel made of what was typed', () => {
    const grid = gridOf([figureHeader, ['保11.2', '', '人', 45730]], { sheet: '县级数据' });
    const numberFormats = grid.numberFormats.map((row) => row.map(() => 'm"月"d"日"'));
    const read = readCounty([{ ...grid, numberFormats }]);
    expect(findingsOf(read)).toEqual([['date-cell', '县级数据!D2']]);
  });

  it('a formula whose result is not in the file', () => {
    const grid = gridOf([figureHeader, ['保11.2', '', '人', null]], { sheet: '县级数据' });
    const formulas = grid.formulas.map((row, at) =>
      row.map((_, column) => at === 1 && column === 3),
    );
    const read = readCounty([{ ...grid, formulas }]);
    expect(findingsOf(read)).toEqual([['formula-without-value', '县级数据!D2']]);
  });

  it('a figure twice with different values is open, with both cells', () => {
    const read = readFigures(['保11.2', '', '人', 104], ['保11.2', '', '人', 110]);
    expect(findingsOf(read)).toEqual([['figure-twice', '县级数据!D2']]);
    expect(read.findings[0]?.details.by).toBe('县级数据!D3');
    expect(read.facts.figures.get('teachers-exchanged')?.amount).toBeNull();
  });

  it('a figure twice with one value, or once blank, is no question', () => {
    const read = readFigures(
      ['保11.2', '', '人', 104],
      ['保11.2', '', '人', '104人'],
      ['保11.2', '', '人', null, '台账'],
    );
    expect(findingsOf(read)).toEqual([]);
    const entry = read.facts.figures.get('teachers-exchanged');
    expect([entry?.amount?.valueOf(), entry?.evidence]).toEqual([104, '台账']);
  });

  it('numbers and items that no figure has, or that name two figures', () => {
    const read = readFigures(
      ['保99.1', '', '人', 5],
      [null, '其他情况', '人', 6],
      ['保11.2', '义务教育专任教师数', '人', 7],
      [null, '其他情况', '人', null],
    );
    expect(findingsOf(read)).toEqual([
      ['code-unknown', '县级数据!D2'],
      ['row-unknown', '县级数据!D3'],
      ['code-name-differ', '县级数据!D4'],
    ]);
    expect([...read.facts.figures.keys()]).toEqual(['full-time-teachers']);
  });

  it('万元 where 元 is asked is converted and said', () => {
    const read = readFigures(
      ['保7.1', '', '万元', 125.5],
      ['保8.1', '', '元', '9.86万元'],
      ['增1.1', '', '万元', '8652万元'],
      ['保2.2', '', '元/生', 720],
    );
    expect(findingsOf(read)).toEqual([
      ['unit-converted', '县级数据!D2'],
      ['unit-converted', '县级数据!D3'],
    ]);
    const amounts = [...read.facts.figures.values()].map(({ amount }) => amount?.valueOf());
    expect(amounts).toEqual([1255000, 98600, 8652, 720, 2310]);
  });
});

const classHeader = ['学校', '学段', '年级', '班级', '学生数'];
const plain = ['甲小学', '小学', '三年级', '（1）班', 45];

test('a promise of evidence is none, and 无 beside 无过重课业负担 is a question', () => {
  for (const words of ['待补充', '略', '无佐证材料', '后补', '？', '0', '否']) {
    const read = readFigures(['保1.1', '', '是/否', '是', words]);
    expect(read.facts.figures.get('school-plan')?.evidence).toBeNull();
  }
  const read = readFigures(['质8.1', '', '是/否', '无', '台账']);
  expect(findingsOf(read)).toEqual([['not-a-choice', '县级数据!D2']]);
});

test('a deduction without a number is a line of the score sheet that stays open', () => {
  const head = ['编号', '项目', '满分', '得分'];
  const read = readList(head, ['分1', '经费', 100, 90], [null, '事故扣分', null, -3]);
  expect(findingsOf(read)).toEqual([['negative-number', '名单!D3']]);
  expect(read.facts.scores.get('事故扣分')?.got).toBeNull();
});

test('a school three times with other facts stays open whatever the last row says', () => {
  const head = ['学校', '乡村', '公用经费预算', '教师培训经费预算'];
  const read = readList(
    head,
    ['甲小学', '是', 9, 1],
    ['甲小学', '否', 9, 1],
    ['甲小学', '否', 9, 1],
  );
  expect(findingsOf(read)).toEqual([
    ['school-twice', '名单!A2'],
    ['school-twice', '名单!A2'],
  ]);
  expect(read.facts.schools?.[0]?.isRural).toBeNull();
});

test('7(1)班 under 小学 is a contradiction', () => {
  const read = readList(classHeader, ['甲学校', '小学', null, '7(1)班', 44], plain);
  expect(findingsOf(read)).toEqual([['stage-unclear', '名单!E2']]);
});

describe('rows of the lists that cannot be read', () => {
  const cases: readonly (readonly [CountyFindingCode, string, Rows[number]])[] = [
    ['school-missing', '名单!E2', [null, '小学', '三年级', '（2）班', 44]],
    ['class-missing', '名单!E2', ['甲小学', '小学', null, null, 44]],
    ['pupils-missing', '名单!E2', ['甲小学', '小学', '三年级', '（2）班', null]],
    ['not-a-number', '名单!E2', ['甲小学', '小学', '三年级', '（2）班', '四十四']],
    ['fraction', '名单!E2', ['甲小学', '小学', '三年级', '（2）班', 44.5]],
    ['stage-unclear', '名单!E2', ['甲学校', '小学', '七年级', '（2）班', 44]],
    ['stage-unclear', '名单!E2', ['甲学校', null, null, '2班', 44]],
    ['stage-unclear', '名单!E2', ['乙中学', null, '六年级', '2班', 44]],
    ['senior-left-out', '名单!E2', ['乙中学', '高中', '高一', '2班', 44]],
    ['class-count', '名单!E2', ['甲小学', '小学', '四年级', 3, 132]],
    ['class-twice', '名单!E3', plain],
  ];

  it.each(cases)('班级名单: %s at %s', (code, cell, row) => {
    const read = readList(classHeader, row, plain, ['甲小学', '小学', '五年级', '1班', 40]);
    expect(findingsOf(read)).toEqual([[code, cell]]);
    const classes = read.facts.classes ?? [];
    if (code === 'stage-unclear') expect(classes[0]?.stage).toBeNull();
    if (code === 'class-count') expect(classes[0]?.pupils).toBeNull();
    const isFewer = code === 'senior-left-out' || code === 'class-twice';
    expect(classes).toHaveLength(isFewer ? 2 : 3);
  });

  it('tells the stage from 学段, from the grade or from the school', () => {
    const read = readList(
      classHeader,
      ['甲学校', '初中', '六年级', '1班', 44],
      ['甲学校', null, '七年级', '1班', 45],
      ['甲学校', null, '初二', '(3)班', 46],
      ['甲学校', null, null, '九（2）班', 47],
      ['乙小学', null, null, '2班', 48],
      ['甲学校', '九年一贯制', 4, 1, 49],
      ['合计', null, null, null, 279],
    );
    expect(findingsOf(read)).toEqual([]);
    expect((read.facts.classes ?? []).map(({ stage, name }) => [stage, name])).toEqual([
      ['junior', '六年级1班'],
      ['junior', '七年级1班'],
      ['junior', '初二(3)班'],
      ['junior', '九(2)班'],
      ['primary', '2班'],
      ['primary', '四年级1班'],
    ]);
  });

  it('专用教室: rooms of other uses are left out, unclear ones are asked about', () => {
    const header = ['学校', '教室类型', '教室', '面积（㎡）', '建成年份'];
    const read = readList(
      header,
      ['甲小学', '音乐', '音乐一', '96平方米', '2015年'],
      ['甲小学', '美术', null, '大', '去年'],
      ['甲小学', '音乐美术', '多功能', 100, 2018],
      ['甲小学', '舞蹈', '舞蹈房', 100, 2018],
      [null, '美术', '画室', 90, 2018],
      ['乙小学', '音乐', null, null, null],
    );
    expect(findingsOf(read)).toEqual([
      ['not-a-number', '名单!D3'],
      ['not-a-year', '名单!E3'],
      ['room-use-unclear', '名单!D4'],
      ['room-use-unclear', '名单!D5'],
      ['school-missing', '名单!D6'],
    ]);
    expect((read.facts.rooms ?? []).map(({ use, area }) => [use, area?.valueOf()])).toEqual([
      ['music', 96],
      ['fine-arts', undefined],
      [null, 100],
      ['fine-arts', 90],
    ]);
  });

  it('学校情况: shares, answers and money, and schools that stand twice', () => {
    const header = [
      '学校',
      '建成年份',
      '乡村',
      '寄宿',
      '随迁子女占比',
      '拨付公用经费（万元）',
      '公用经费预算（元）',
    ];
    const read = readList(
      header,
      ['甲小学', 2010, '是', '×', '35%', 7.2, '72,000'],
      ['乙小学', '2009年', '不清楚', '', 35, 'x', 1],
      ['甲小学', 2011, null, null, 0.35, 7.2, null],
      [null, 2011, null, null, null, null, null],
    );
    expect(findingsOf(read)).toEqual([
      ['not-a-choice', '名单!C3'],
      ['rate-unclear', '名单!E3'],
      ['not-a-number', '名单!F3'],
      ['school-missing', '名单!A5'],
      ['school-twice', '名单!A2'],
    ]);
    const [first] = read.facts.schools ?? [];
    expect(first).toMatchObject({
      school: '甲小学',
      built: null,
      isRural: true,
      isBoarding: false,
    });
    expect([first?.migrantShare, first?.allottedFund, first?.publicBudget].map(Number)).toEqual([
      0.35, 72000, 72000,
    ]);
  });

  it('评分表: points that cannot be read, lines without a number', () => {
    const header = ['编号', '组', '项目', '满分', '得分', '佐证材料'];
    const read = readList(
      header,
      ['分1', '甲', '一', 6, '良', null],
      ['分2', '甲', '二', 6, '5.5分', '台账'],
      [null, '甲', '三', 6, 5, null],
      ['分2', '甲', '二', 6, 4, null],
      ['合计', null, null, 100, null, null],
    );
    expect(findingsOf(read)).toEqual([
      ['not-a-number', '名单!E2'],
      ['score-unknown', '名单!E4'],
      ['figure-twice', '名单!E3'],
    ]);
    expect([...read.facts.scores.keys()]).toEqual(['分1', '分2']);
    expect(read.facts.scores.get('分2')?.got).toBeNull();
  });

  it('评分表: full points that cannot be read leave the line open', () => {
    const header = ['编号', '组', '项目', '满分', '得分', '佐证材料'];
    const read = readList(
      header,
      ['分1', '甲', '一', '六左右', 6, null],
      ['分2', '甲', '二', null, 5, null],
    );
    expect(read.facts.scores.get('分1')).toMatchObject({ full: null, got: null });
    expect(Number(read.facts.scores.get('分2')?.got)).toBe(5);
  });
});
