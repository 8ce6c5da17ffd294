import { findingsOf, questionsOf, readTableOf } from '../readTableOf';
import type { Rows } from '../gridOf';

const header = [
  '学校名称',
  '学段',
  '在校生数',
  '图书册数',
  '教学及辅助用房面积',
  '县级以上骨干教师数',
];
const amounts = (rows: Rows, merges: string[]) =>
  readTableOf(rows, { merges }).schools.map(({ name, kind, stage, amounts: of }) => [
    name,
    kind,
    stage,
    ...(['pupils', 'books', 'teaching-space', 'backbone-teachers'] as const).map((field) =>
      Object.entries(of[field] ?? {})
        .map(
          ([part, amount]) =>
            `${part}=${'value' in amount ? amount.value.toString() : amount.missing}`,
        )
        .join(' '),
    ),
  ]);

describe('a school in a row for each stage, with cells merged over exactly these rows', () => {
  test('is one school: what is merged is the whole school’s, the rest is of its stage', () => {
    const rows = [
      header,
      ['育才学校', '小学', 120, 4000, 900, 5],
      [null, '初中', 80, null, 700, null],
      ['东关小学', '小学', 300, 9000, 1500, 4],
    ];
    expect(amounts(rows, ['A2:A3', 'D2:D3', 'F2:F3'])).toEqual([
      [
        '育才学校',
        'nine-year',
        null,
        'primary=120 junior=80',
        'whole=4000',
        'primary=900 junior=700',
        'whole=5',
      ],
      ['东关小学', 'primary', 'primary', 'whole=300', 'whole=9000', 'whole=1500', 'whole=4'],
    ]);
  });

  test('is of the kind that its stages make, unless its name says more', () => {
    const rows = (name: string, ...stages: string[]) => [
      header,
      ...stages.map((stage, at) => [name, stage, 100 + at, at === 0 ? 4000 : null, 900 + at, 5]),
    ];
    const kind = (name: string, ...stages: string[]) =>
      amounts(rows(name, ...stages), [`D2:D${stages.length + 1}`])[0]?.[1];
    expect(kind('育才学校', '小学', '初中', '高中')).toBe('twelve-year');
    expect(kind('育才学校', '初中', '高中')).toBe('complete-secondary');
    expect(kind('育才十二年一贯制学校', '小学', '初中')).toBe('twelve-year');
  });

  test('without a merged cell stays two rows', () => {
    const rows = [
      header,
      ['育才学校', '小学', 120, 4000, 900, 5],
      ['育才学校', '初中', 80, 3000, 700, 2],
    ];
    expect(amounts(rows, []).map(([, , stage]) => stage)).toEqual(['primary', 'junior']);
  });

  test('东关小学 and 东关初中 are no parts of one school', () => {
    const rows = [
      ['学校名称', '在校生数', '图书册数'],
      ['东关小学', 120, 4000],
      ['东关初中', 80, null],
    ];
    const table = readTableOf(rows, { merges: ['C2:C3'] });
    expect(questionsOf(table)).toEqual(['merged-amount C2', 'merged-amount C3']);
  });
});

describe('the whole school’s resources in both rows (K13)', () => {
  const twice = (...second: (string | number)[]) =>
    readTableOf([header, ['育才学校', '小学', 120, 4000, 900, 5], ['育才学校', '初中', ...second]]);

  test('are a question at the second row that names them', () => {
    const table = twice(80, 4000, 900, 5);
    expect(questionsOf(table)).toEqual(['resource-twice A3']);
    expect(table.questions[0]?.details).toMatchObject({
      header: '教学及辅助用房面积、图书册数',
      value: '学校情况!A2',
    });
  });

  test('one equal figure, or noughts, may be chance', () => {
    expect(questionsOf(twice(80, 4000, 700, 5))).toEqual([]);
    const noughts = readTableOf([
      header,
      ['育才学校', '小学', 120, 0, 0, 5],
      ['育才学校', '初中', 80, 0, 0, 5],
    ]);
    expect(questionsOf(noughts)).toEqual([]);
  });

  test('are found in blocks far apart too', () => {
    const table = readTableOf([
      ['学校名称', '在校生数', '图书册数', '教学及辅助用房面积'],
      ['一、小学'],
      ['育才学校（小学部）', 120, 4000, 900],
      ['东关小学', 300, 9000, 1500],
      ['二、初中'],
      ['第一初级中学', 300, 9000, 1500],
      ['育才学校（初中部）', 80, 4000, 900],
    ]);
    expect(questionsOf(table)).toEqual(['resource-twice A7']);
  });
});

test('a nine-year school with a row in both blocks is not said to have one row', () => {
  const block = (label: string, pupils: number) => [
    [label],
    ['阳光九年一贯制学校', pupils, pupils * 20],
  ];
  const rows = [['学校名称', '在校生数', '图书册数'], ...block('一、小学', 300)];
  expect(findingsOf(readTableOf(rows))).toEqual(['combined-school-one-row A3']);
  expect(findingsOf(readTableOf([...rows, ...block('二、初中', 200)]))).toEqual([]);
});
