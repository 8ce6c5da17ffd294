import { readCounty } from '../../../src/reading/county/readCounty';
import { countySheetKind } from '../../../src/reading/county/countySheetKind';
import { countyEnUS } from '../../../src/locale/county/en-US';
import { countyZhCN } from '../../../src/locale/county/zh-CN';
import type { CountyRead } from '../../../src/reading/county/CountyRead';
import { countyFindingText } from '../../../src/writing/county/countyFindingText';
import { gridOf, type Rows } from '../gridOf';

const roomHeader = ['学校', '教室类型', '教室', '面积（㎡）', '建成年份'];
const classHeader = ['学校', '学段', '年级', '班级', '学生数'];

/** Two sheets with the same header: 一 and 二. */
function readTwo(header: Rows[number], one: Rows, two: Rows): CountyRead {
  return readCounty([
    gridOf([header, ...one], { sheet: '一' }),
    gridOf([header, ...two], { sheet: '二' }),
  ]);
}

function saidOf({ findings }: CountyRead): (readonly [string, string, string | undefined])[] {
  for (const finding of findings) {
    for (const messages of [countyZhCN, countyEnUS]) {
      expect(countyFindingText(finding, messages)).not.toMatch(/[{}]|undefined/);
    }
  }
  return findings.map(({ code, cell, details }) => [code, cell, details.by]);
}

function rooms(read: CountyRead): (readonly [string, string | null, unknown, unknown])[] {
  return (read.facts.rooms ?? []).map(({ school, use, area, built }) => [
    school,
    use,
    area?.valueOf(),
    built?.valueOf(),
  ]);
}

function classes(read: CountyRead): (readonly [string, unknown])[] {
  return (read.facts.classes ?? []).map(({ name, pupils }) => [name, pupils?.valueOf()]);
}

describe('rooms that stand in two sheets', () => {
  const music = ['甲小学', '音乐', '音乐一', 96, 2015];

  it('count once, with both cells named', () => {
    const read = readTwo(roomHeader, [music], [['甲 小学', '音乐', '音乐一', '96㎡', 2015]]);
    expect(rooms(read)).toEqual([['甲小学', 'music', 96, 2015]]);
    expect(saidOf(read)).toEqual([['room-twice', '二!D2', '一!D2']]);
  });

  it('as often as the sheet that has them most often', () => {
    const plain = ['甲小学', '音乐', null, 96, 2015];
    const read = readTwo(roomHeader, [plain, plain], [plain, plain, plain]);
    expect(rooms(read)).toHaveLength(3);
    expect(saidOf(read)).toEqual([
      ['room-twice', '二!D2', '一!D2'],
      ['room-twice', '二!D3', '一!D3'],
    ]);
  });

  it('of one sheet, and of another use, name, area or school, are rooms of their own', () => {
    const read = readTwo(
      roomHeader,
      [music, music],
      [
        ['甲小学', '美术', '音乐一', 96, 2015],
        ['甲小学', '音乐', '音乐二', 96, 2015],
        ['甲小学', '音乐', '音乐一', 97, 2015],
        ['乙小学', '音乐', '音乐一', 96, 2015],
      ],
    );
    expect(rooms(read)).toHaveLength(6);
    expect(saidOf(read)).toEqual([]);
  });

  it('leave the year open where the sheets differ, and take it from the one that has it', () => {
    const differ = readTwo(roomHeader, [music], [['甲小学', '音乐', '音乐一', 96, 2019]]);
    expect(rooms(differ)).toEqual([['甲小学', 'music', 96, undefined]]);
    const blank = readTwo(roomHeader, [['甲小学', '音乐', '音乐一', 96, null]], [music]);
    expect(rooms(blank)).toEqual([['甲小学', 'music', 96, 2015]]);
  });
});

describe('classes that stand twice', () => {
  const one = ['甲小学', '小学', '三年级', '（1）班', 45];
  const other = ['甲小学', '小学', '三年级', '（2）班', 44];

  it('count once where their pupils agree, in one sheet or two', () => {
    const copied = readTwo(classHeader, [one, other], [one, other]);
    expect(classes(copied)).toEqual([
      ['三年级(1)班', 45],
      ['三年级(2)班', 44],
    ]);
    expect(saidOf(copied)).toEqual([
      ['class-twice', '二!E2', '一!E2'],
      ['class-twice', '二!E3', '一!E3'],
    ]);
    expect(classes(readTwo(classHeader, [one, one], [other]))).toHaveLength(2);
  });

  it('are open where they differ, whatever the last row says', () => {
    const more = ['甲小学', '小学', '三年级', '（1）班', 52];
    const read = readTwo(classHeader, [one, more], [one]);
    expect(classes(read)).toEqual([['三年级(1)班', undefined]]);
    expect(saidOf(read)).toEqual([
      ['class-differs', '一!E3', '一!E2'],
      ['class-twice', '二!E2', '一!E2'],
    ]);
  });

  it('take the number of the row that has one; what cannot be read is no blank', () => {
    const blank = ['甲小学', '小学', '三年级', '（1）班', null];
    expect(classes(readTwo(classHeader, [blank], [one]))).toEqual([['三年级(1)班', 45]]);
    const unread = ['甲小学', '小学', '三年级', '（1）班', '约45'];
    expect(classes(readTwo(classHeader, [unread], [one]))).toEqual([['三年级(1)班', undefined]]);
  });

  it('are two where their names do not tell the grade', () => {
    const read = readTwo(
      ['学校', '班级', '学生数'],
      [
        ['甲小学', '1班', 45],
        ['甲小学', '1班', 45],
      ],
      [['甲小学', '（2）班', 44]],
    );
    expect(classes(read)).toHaveLength(3);
    expect(saidOf(read)).toEqual([['class-twice', '一!C3', '一!C2']]);
  });
});

describe('words that are no evidence', () => {
  const evidenceOf = (words: string | number): string | null | undefined =>
    readCounty([
      gridOf([
        ['编号', '填报值', '佐证材料'],
        ['保1.1', '是', words],
      ]),
    ]).facts.figures.get('school-plan')?.evidence;

  it.each([
    '待补充',
    '（待补）',
    '待教育局盖章后上传',
    '尚待核实。',
    '暂缺',
    '缺',
    '缺材料',
    '未上传',
    '暂未上传',
    '尚未提供',
    '补充中',
    '正在整理',
    '材料收集中',
    '稍后补充',
    '无',
    '暂无。',
    '没有',
    '—',
    '……',
    '？',
    'N/A',
    'TBD',
    '#N/A',
    '#REF!',
    '#DIV/0!',
    '#NAME?',
    0,
  ])('%s', (words) => {
    expect(evidenceOf(words)).toBeNull();
  });

  it.each([
    '待遇保障文件（2024）12号',
    '未成年人保护工作方案',
    '无违规证明',
    '缺编教师补充方案',
    '教师补充文件',
    '2024年度预算',
    '附件3',
    '见中心校台账',
  ])('%s is', (words) => {
    expect(evidenceOf(words)).toBe(words);
  });
});

describe('facts of a school in three rows', () => {
  const header = ['学校', '乡村', '公用经费预算（元）', '教师培训经费预算（元）'];

  it('that all differ stay open, also where the name is written in another way', () => {
    const read = readCounty([
      gridOf([
        header,
        ['甲小学', '是', 1, 9],
        ['甲 小学', '是', 2, 9],
        ['甲小学', null, 900000, 9],
      ]),
    ]);
    const [fact, ...more] = read.facts.schools ?? [];
    expect(more).toEqual([]);
    expect([fact?.publicBudget, fact?.isRural, fact?.trainingBudget?.valueOf()]).toEqual([
      null,
      true,
      9,
    ]);
    expect(saidOf(read)).toEqual([
      ['school-twice', '学校情况!A2', '学校情况!A3'],
      ['school-twice', '学校情况!A2', '学校情况!A4'],
    ]);
  });

  it('schools that differ in the width of a letter are one', () => {
    const read = readCounty([gridOf([header, ['甲小学A', '是', 1, 9], ['甲小学ａ', '否', 1, 9]])]);
    expect(read.facts.schools).toHaveLength(1);
    expect(read.facts.schools?.[0]?.isRural).toBeNull();
  });
});

describe('classes of 初 and 高', () => {
  const stageOf = (...row: Rows[number]): readonly (string | null)[] =>
    (
      readCounty([gridOf([classHeader, row, ['丙小学', '小学', '三年级', '1班', 40]])]).facts
        .classes ?? []
    ).map(({ stage }) => stage);

  it.each([
    ['初四', '1班'],
    [null, '初四（2）班'],
    [null, '初四2班'],
    ['初5', '1班'],
    [null, '初（3）班'],
    ['初中四年级', '1班'],
  ])('%s %s is junior', (grade, name) => {
    expect(stageOf('乙学校', null, grade, name, 44)).toEqual(['junior', 'primary']);
  });

  it('only what says 高 is left out', () => {
    expect(stageOf('乙中学', null, '高一', '1班', 44)).toEqual(['primary']);
    expect(stageOf('乙中学', '高中', null, '1班', 44)).toEqual(['primary']);
    expect(stageOf('乙中学', '高中', 10, '1班', 44)).toEqual(['primary']);
    expect(stageOf('乙中学', null, 10, '1班', 44)).toEqual([null, 'primary']);
    expect(stageOf('乙中学', '小学', '初四', '1班', 44)).toEqual([null, 'primary']);
  });
});

describe('sheets that only look like ours', () => {
  it('a title that speaks of an overview does not make one', () => {
    const rows = (title: string): Rows => [[title], ['编号', '填报值'], ['保9.2', 2310]];
    for (const title of ['青禾县总体研判初中基础数据表', '总体研判', '总体研判 · 优质均衡']) {
      expect(countySheetKind(gridOf(rows(title)))).toBe('figures');
    }
  });

  it('a table with resources is no list of classes, and none of rooms', () => {
    for (const resource of [
      '高于规定学历教师数',
      '县级以上骨干教师数',
      '体育、艺术专任教师数',
      '教学及辅助用房面积',
      '体育运动场馆面积',
      '教学仪器设备值（万元）',
      '网络多媒体教室间数',
      '学生用计算机台数',
      '图书册数',
      '中级及以上职称教师数',
    ]) {
      const list = ['学校名称', '班级', '学生数', resource];
      expect(countySheetKind(gridOf([list, ['甲小学', '三年级（1）班', 45, 3]]))).toBeNull();
    }
    const rooms = ['学校名称', '用途', '面积', '教学及辅助用房面积'];
    expect(countySheetKind(gridOf([rooms, ['甲小学', '音乐', 96, 812]]))).toBeNull();
  });

  it('resources in the second row of a header count too', () => {
    const grid = gridOf(
      [
        ['学校名称', '班级', '学生数', '其他', null],
        [null, null, null, '高于规定学历教师数', '骨干教师数'],
        ['甲小学', '三年级（1）班', 45, 3, 1],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'] },
    );
    expect(countySheetKind(grid)).toBeNull();
  });

  it('a class list may name who leads the class', () => {
    const list = ['学校', '班级', '学生数', '班主任', '班主任是否骨干教师'];
    expect(countySheetKind(gridOf([list, ['甲小学', '三年级（1）班', 45, '某', '是']]))).toBe(
      'classes',
    );
  });
});
