import type { TableMapping } from '../../../src/reading/mapping/TableMapping';
import { readTable } from '../../../src/reading/readTable';
import type { CellValue } from '../../../src/workbook/CellValue';
import { gridOf } from '../gridOf';
import { amountOf, findingsOf, questionsOf } from '../readTableOf';
import { mappingOf, readWith } from './readWith';

type Row = CellValue[];

const pupils = { kind: 'field', field: 'pupils', stage: null, unit: null } as const;
const equipment = { kind: 'field', field: 'equipment-value', stage: null } as const;
const books = { kind: 'field', field: 'books', stage: null, unit: null } as const;

const header: Row = ['学校名称', '在校生数', '注册学生', '教学仪器设备值（万元）', '其他'];
const rows: Row[] = [
  header,
  ['城关小学', 600, 610, 180, 9000],
  ['城东小学', 300, 310, 90, 7000],
  ['城西小学', 200, 205, 60, 5000],
];
const plain = readWith(rows);
const by = (mapping: TableMapping, table = rows) => readWith(table, { mappings: [mapping] });

describe('what the clerk says a column holds', () => {
  test('takes the place of what its header says', () => {
    const table = by(mappingOf(plain, { 4: books }));
    expect(table.columns[4]).toMatchObject({ isChosen: true, certainty: 'certain', unit: '册' });
    expect(amountOf(table, 0, 'books')).toBe('9000');
    expect(findingsOf(plain)).toContain('column-not-recognised E1');
    expect(findingsOf(table)).not.toContain('column-not-recognised E1');
  });

  test('decides the unit of money, and nothing is asked about it any more', () => {
    const bare = rows.map((row) => row.map((cell) => (cell === header[3] ? '设备值' : cell)));
    const before = readWith(bare);
    expect(questionsOf(before).some((one) => one.startsWith('unit-'))).toBe(true);
    const table = by(mappingOf(before, { 3: { ...equipment, unit: '千元' } }), bare);
    expect(amountOf(table, 0, 'equipment-value')).toBe('180000');
    expect(questionsOf(table)).toEqual([]);
    expect(findingsOf(table)).toContain('unit-converted D1');
    const inYuan = by(mappingOf(before, { 3: { ...equipment, unit: null } }), bare);
    expect(amountOf(inYuan, 0, 'equipment-value')).toBe('180');
    expect(inYuan.columns[3]?.unit).toBe('元');
  });

  test('wins over a column that says the same by its header', () => {
    const table = by(mappingOf(plain, { 2: pupils }));
    expect(amountOf(table, 0, 'pupils')).toBe('610');
    expect(table.columns[1]?.meaning.kind).toBe('unknown');
    expect(questionsOf(table)).toEqual([]);
  });

  test('settles which of two columns of one meaning counts', () => {
    const two = [
      header.map((word) => (word === '注册学生' ? '在籍学生数' : word)),
      ...rows.slice(1),
    ];
    const asked = readWith(two);
    expect(questionsOf(asked).length).toBeGreaterThan(0);
    for (const chosen of [1, 2]) {
      const table = by(mappingOf(asked, { [chosen]: pupils }), two);
      expect(questionsOf(table)).toEqual([]);
      expect(amountOf(table, 0, 'pupils')).toBe(chosen === 1 ? '600' : '610');
    }
    const other = by(mappingOf(asked, { 1: { kind: 'ignored' } }), two);
    expect(questionsOf(other)).toEqual([]);
    expect(amountOf(other, 0, 'pupils')).toBe('610');
  });

  test('answers what was doubtful about its header', () => {
    const doubtful: Row[] = [...rows.map((row, at) => [...row, at === 0 ? '教学用房' : 900])];
    const before = readWith(doubtful);
    expect(questionsOf(before)).toContain('column-doubtful F1');
    const space = { kind: 'field', field: 'teaching-space', stage: null, unit: '㎡' } as const;
    expect(questionsOf(by(mappingOf(before, { 5: space }), doubtful))).toEqual([]);
  });

  test('is asked again where two columns were given one meaning', () => {
    const table = by(mappingOf(plain, { 1: pupils, 2: pupils }));
    expect(table.certainty).toBe('doubtful');
    expect(questionsOf(table)).toEqual(['two-values C1']);
  });

  test('can be that it is not to be used', () => {
    const table = by(mappingOf(plain, { 3: { kind: 'ignored' }, 4: books }));
    expect(table.schools[0]?.amounts['equipment-value']).toBeUndefined();
    expect(table.columns[3]?.meaning).toEqual({ kind: 'ignored' });
    expect(findingsOf(table).filter((one) => /[DE]1$/.test(one))).toEqual([]);
  });

  test('can be the name, whatever the header says, and no other column is guessed', () => {
    const odd = rows.map((row, at) => [at === 0 ? '点位' : (row[0] ?? null), ...row.slice(1)]);
    const table = readWith(odd.map((row) => [...row, at0(row)]));
    const chosen = mappingOf(table, { 5: { kind: 'name' }, 0: { kind: 'serial' } });
    const read = readWith(
      odd.map((row) => [...row, at0(row)]),
      { mappings: [chosen] },
    );
    expect(read.schools.map(({ source }) => source)).toEqual([
      '学校情况!F2',
      '学校情况!F3',
      '学校情况!F4',
    ]);
  });

  test('makes a table of one that was refused for want of a pupils column', () => {
    const strange = rows.map((row) => [row[0] ?? null, row[2] ?? null, ...row.slice(3)]);
    strange[0] = ['学校名称', '规模', '教学仪器设备值（万元）', '其他'];
    expect(readTable(gridOf(strange)).kind).toBe('refused');
    const marks = ['学校名称|规模|教学仪器设备值(万元)|其他'];
    const choice = { path: '规模', nth: 0, among: 1, meaning: pupils };
    const table = by({ headerMarks: marks, columns: [choice], stage: null }, strange);
    expect(amountOf(table, 0, 'pupils')).toBe('610');
  });
});

describe('a choice that cannot be followed is asked about', () => {
  test('because its column is not in the table', () => {
    const lost = { path: '班级数', nth: 0, among: 1, meaning: { kind: 'ignored' } } as const;
    const table = by({ headerMarks: plain.headerMarks, columns: [lost], stage: null });
    expect(questionsOf(table)).toContain('choice-lost A1');
    expect(amountOf(table, 0, 'pupils')).toBe('600');
  });

  test('because its unit does not measure the quantity', () => {
    const table = by(mappingOf(plain, { 1: { ...pupils, unit: '万元' } }));
    expect(questionsOf(table)).toContain('choice-unit-unknown B1');
    expect(amountOf(table, 0, 'pupils')).toBe('600');
  });
});

describe('the unit that the clerk gave a column', () => {
  const money = (title: string, word = '设备值'): Row[] => [
    [title, null, null],
    ['学校名称', '在校生数', word],
    ['城关小学', 600, 180],
    ['城东小学', 300, 90],
  ];
  const chosen = (unit: string | null, table: Row[]) =>
    by(mappingOf(readWith(table), { 2: { ...equipment, unit } }), table);

  test.each([
    ['单位：元', '万元'],
    ['单位：万元', null],
    ['单位：万元', '千元'],
  ])('is asked about where the title says another one: %s, not %s', (title, unit) => {
    const table = chosen(unit, money(title));
    expect(questionsOf(table)).toEqual(['choice-unit-differs C2']);
    expect(table.columns[2]).toMatchObject({ isChosen: true, certainty: 'doubtful' });
    const details = { unit: unit ?? '元', by: title.slice(3) };
    expect(table.questions[0]?.details).toMatchObject(details);
  });

  test.each([
    ['单位：万元', '万元', '设备值'],
    ['单位：元', null, '设备值'],
    ['单位：人、册', '万元', '设备值'],
    ['单位：万元', null, '设备值（元）'],
  ])('is not where they agree or the header has its own: %s, %s, %s', (title, unit, word) => {
    expect(questionsOf(chosen(unit, money(title, word)))).toEqual([]);
  });
});

describe('columns of one path', () => {
  const area = { kind: 'field', field: 'building-area', stage: null, unit: null } as const;
  const spaces = (count: number): Row[] => {
    const figures = (first: number): Row => [first, first + 1000, first + 2000].slice(0, count);
    return [
      ['学校名称', '在校生数', '图书册数', ...figures(0).map(() => '面积（㎡）')],
      ['城关小学', 600, 9000, ...figures(7000)],
      ['城东小学', 300, 7000, ...figures(3000)],
    ];
  };
  const known = mappingOf(readWith(spaces(2)), { 3: { kind: 'ignored' }, 4: area });

  test('are counted with the choice, and another number of them is asked about', () => {
    expect(known.columns.map(({ nth, among }) => [nth, among])).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const table = by(known, spaces(3));
    expect(table.mapping).toBe(known);
    expect(table.columns.some(({ isChosen }) => isChosen)).toBe(false);
    expect(questionsOf(table)).toEqual(['choice-lost A1', 'choice-lost A1']);
    expect(amountOf(by(known, spaces(2)), 0, 'building-area')).toBe('8000');
  });

  test('are not found by their lowest words alone', () => {
    expect(questionsOf(by(known, spaces(1)))).toEqual(['choice-lost A1', 'choice-lost A1']);
  });
});

describe('the stage that the clerk gives the table', () => {
  const unstaged: Row[] = [
    ['学校名称', '在校生数', '图书册数'],
    ['云溪学校', 600, 9000],
    ['河东学校', 300, 7000],
    ['河西初级中学', 300, 7000],
  ];

  test('holds for rows that say nothing themselves, and what contradicts it is asked', () => {
    const before = readWith(unstaged);
    const table = by(mappingOf(before, {}, 'primary'), unstaged);
    expect(before.schools[0]?.stage).not.toBe('primary');
    expect(table.schools.map(({ stage }) => stage)).toEqual(['primary', 'primary', 'primary']);
    expect(questionsOf(table)).toEqual(['stage-contradiction A4']);
  });

  test('gives way to a stage column', () => {
    const own = unstaged.map((row, at) => [...row, at === 0 ? '学段' : at === 1 ? '初中' : null]);
    const table = by(mappingOf(readWith(own), {}, 'primary'), own);
    expect(table.schools.map(({ stage }) => stage)).toEqual(['junior', 'primary', 'primary']);
  });

  test('leaves open whether sheet name or title is right, and says which is taken', () => {
    const titled: Row[] = [['全县初中办学条件', null, null], ...unstaged.slice(0, 3)];
    const before = readWith(titled, {}, { sheet: '小学' });
    expect(questionsOf(before)).toContain('stage-contradiction A1');
    const mappings = [mappingOf(before, {}, 'junior')];
    const table = readWith(titled, { mappings }, { sheet: '小学' });
    expect(table.schools.map(({ stage }) => stage)).toEqual(['junior', 'junior']);
    expect(questionsOf(table)).toEqual(['stage-contradiction A1']);
    expect(table.questions[0]?.details).toMatchObject({ by: '小学', value: 'junior' });
  });

  const two = unstaged.slice(0, 3);
  const primary = { mappings: [mappingOf(readWith(two), {}, 'primary')] };

  test('gives way to the name of a sheet that names another one, and that is asked', () => {
    const table = readWith(two, primary, { sheet: '初中' });
    expect(table.schools.map(({ stage }) => stage)).toEqual(['junior', 'junior']);
    expect(questionsOf(table)).toEqual(['stage-contradiction A1']);
    expect(table.questions[0]?.details).toMatchObject({ text: '初中', value: 'junior' });
    expect(questionsOf(readWith(two, primary, { sheet: '小学' }))).toEqual([]);
  });

  test('gives way to a title that names another one, and that is asked', () => {
    const under = (title: string) => readWith([[null, title, null], ...two], primary);
    const table = under('初中学校情况表');
    expect(table.schools.map(({ stage }) => stage)).toEqual(['junior', 'junior']);
    expect(questionsOf(table)).toEqual(['stage-contradiction B1']);
    expect(questionsOf(under('小学学校情况表'))).toEqual([]);
  });
});

describe('which template a table is of', () => {
  test('is told by the marks alone, and the first mapping wins', () => {
    const [first, second] = [mappingOf(plain, { 4: books }), mappingOf(plain, {}, 'primary')];
    expect(readWith(rows, { mappings: [first, second] }).mapping).toBe(first);
    expect(readWith(rows, { mappings: [second, first] }).mapping).toBe(second);
    const other = { ...first, headerMarks: ['别的表'] };
    expect(readWith(rows, { mappings: [other] }).mapping).toBeNull();
  });
});

describe('header rows', () => {
  const odd: Row[] = [
    ['办学条件一览', null, null],
    ['单位', '规模', '藏量'],
    ['城关小学', 600, 9000],
    ['城东小学', 300, 7000],
  ];
  const choices = {
    0: { kind: 'name' },
    1: pupils,
    2: books,
  } as const;
  const marks = ['单位|规模|藏量'];
  const columns = Object.entries(choices).map(([at, meaning]) => ({
    path: String(odd[1]?.[Number(at)]),
    nth: 0,
    among: 1,
    meaning,
  }));
  const mapping: TableMapping = { headerMarks: marks, columns, stage: null };

  test('that automatic finding misses are found by their marks, wherever they stand', () => {
    expect(readTable(gridOf(odd)).kind).toBe('refused');
    const table = by(mapping, odd);
    expect(table.header).toMatchObject({ top: 1, bottom: 1 });
    expect(amountOf(table, 1, 'books')).toBe('7000');
    const lower = [...odd.slice(0, 1), [null], [null], ...odd.slice(1)];
    expect(by(mapping, lower).header).toMatchObject({ top: 3, bottom: 3 });
  });

  test('that the clerk marked are the header', () => {
    const table = readWith(odd, { headerRows: [1, 1], mappings: [mapping] });
    expect(table.headerMarks).toEqual(marks);
    const two: Row[] = [
      ['学校名称', '学生', null, '图书册数'],
      [null, '在校生数', '班级数', null],
      ['城关小学', 600, 12, 9000],
    ];
    const marked = readWith(two, { headerRows: [0, 1] });
    expect(marked.header).toMatchObject({ top: 0, bottom: 1 });
    expect(marked.headerMarks).toEqual(['学校名称|学生|图书册数', '在校生数|班级数']);
  });

  test('that lie outside of what was read change nothing', () => {
    expect(readWith(rows, { headerRows: [90, 91] })).toEqual(readWith(rows));
  });
});

function at0(row: Row): CellValue {
  return row[0] ?? null;
}
