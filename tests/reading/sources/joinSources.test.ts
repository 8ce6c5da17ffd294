import { joinSources } from '../../../src/reading/sources/joinSources';
import type { GatherQuestion } from '../../../src/reading/sources/Gathering';
import { figuresOf, sourceOf } from './sourceOf';

const brief = ({ code, cells }: GatherQuestion): string => `${code} ${cells.join(' ')}`;
const primary = { kind: 'primary', stage: 'primary' } as const;
const junior = { kind: 'junior', stage: 'junior' } as const;

describe('schools of several sources', () => {
  test('a sheet for each stage gives the schools of both, and a nine-year school twice', () => {
    const { schools, questions } = joinSources([
      sourceOf('小学', {
        城关小学: { ...primary, figures: { pupils: 411 } },
        东风学校: { kind: 'nine-year', stage: 'primary', figures: { pupils: 300 } },
      }),
      sourceOf('初中', {
        东风学校: { kind: 'nine-year', stage: 'junior', figures: { pupils: 200 } },
        第一中学: { ...junior, figures: { pupils: 900 } },
      }),
    ]);
    expect(schools.map(({ name, stage, origins }) => [name, stage, origins])).toEqual([
      ['城关小学', 'primary', ['小学']],
      ['东风学校', 'primary', ['小学']],
      ['东风学校', 'junior', ['初中']],
      ['第一中学', 'junior', ['初中']],
    ]);
    expect(questions).toEqual([]);
  });

  test('the parts of a school become one school where a source has what they share', () => {
    const { schools, questions } = joinSources([
      sourceOf('小学', { '东风学校（小学部）': { ...primary, figures: { pupils: 300 } } }),
      sourceOf('初中', { '东风学校(初中部)': { ...junior, figures: { pupils: 200 } } }),
      sourceOf('校舍', { 东风学校: { figures: { 'teaching-space': 5000 } } }),
    ]);
    expect(questions).toEqual([]);
    expect(schools).toHaveLength(1);
    expect(schools[0]).toMatchObject({ name: '东风学校', kind: 'nine-year', stage: null });
    expect(schools[0] && figuresOf(schools[0])).toEqual({
      'pupils primary': '300',
      'pupils junior': '200',
      'teaching-space': '5000',
    });
  });

  test('other quantities of the same schools are added by the name, whatever its brackets', () => {
    const { schools, questions } = joinSources([
      sourceOf('学生', { '东风学校（小学部）': { ...primary, figures: { pupils: 300 } } }),
      sourceOf('教师', { '东风学校(小学部)': { ...primary, figures: { staff: 20 } } }),
    ]);
    expect(schools.map(figuresOf)).toEqual([{ pupils: '300', staff: '20' }]);
    expect(questions).toEqual([]);
  });

  test('a school that only its pupils tell the stage of takes that stage for its resources', () => {
    const { schools } = joinSources([
      sourceOf('学生', { 东风学校: { ...primary, figures: { pupils: 300 } } }),
      sourceOf('校舍', { 东风学校: { figures: { 'teaching-space': 900 } } }),
    ]);
    expect(schools[0]).toMatchObject({ stage: 'primary', kind: 'primary' });
    expect(schools.map(figuresOf)).toEqual([{ pupils: '300', 'teaching-space': '900' }]);
  });

  test('an assumed stage yields to what another source says', () => {
    const assumed = { code: 'stage-assumed', severity: 'warning', details: {} } as const;
    const { schools } = joinSources([
      sourceOf('学生', {
        第一中学: {
          kind: 'complete-secondary',
          figures: { pupils: { junior: 900, senior: 600 } },
        },
      }),
      sourceOf(
        '校舍',
        { 第一中学: { ...junior, figures: { 'teaching-space': 9000 } } },
        { questions: [{ ...assumed, cell: '校舍!B2' }] },
      ),
    ]);
    expect(schools[0]).toMatchObject({ kind: 'complete-secondary', stage: null });
    expect(schools.map(figuresOf)).toEqual([
      { 'pupils junior': '900', 'pupils senior': '600', 'teaching-space': '9000' },
    ]);
  });

  test('one code under two names is one school, and said', () => {
    const { schools, questions } = joinSources([
      sourceOf('学生', { 城关小学: { ...primary, code: '3123000001', figures: { pupils: 300 } } }),
      sourceOf('校舍', {
        城关镇中心小学: { ...primary, code: ' 3123000001', figures: { books: 900 } },
      }),
    ]);
    expect(schools.map(figuresOf)).toEqual([{ pupils: '300', books: '900' }]);
    expect(questions.map(brief)).toEqual(['name-differs 学生!B2 校舍!B2']);
  });

  test('one name under two codes is two schools, and asked', () => {
    const { schools, questions } = joinSources([
      sourceOf('学生', { 城关小学: { ...primary, code: '3123000001', figures: { pupils: 300 } } }),
      sourceOf('校舍', { 城关小学: { ...primary, code: '3123000002', figures: { books: 900 } } }),
    ]);
    expect(schools.map(figuresOf)).toEqual([{ pupils: '300' }, { books: '900' }]);
    expect(questions.map(brief)).toEqual(['code-differs 学生!B2 校舍!B2']);
  });

  test('a code that one source gives to several schools joins nothing', () => {
    const county = { ...primary, code: '341122000' };
    const { schools, questions } = joinSources([
      sourceOf('学生', {
        城关小学: { ...county, figures: { pupils: 300 } },
        东关小学: { ...county, figures: { pupils: 200 } },
      }),
      sourceOf('校舍', {
        东关小学: { ...county, figures: { books: 20 } },
        城关小学: { ...county, figures: { books: 30 } },
      }),
    ]);
    expect(schools.map(figuresOf)).toEqual([
      { pupils: '300', books: '30' },
      { pupils: '200', books: '20' },
    ]);
    expect(questions.map(({ code }) => code)).toEqual(['code-shared']);
  });

  test('running numbers are no codes', () => {
    const { schools } = joinSources([
      sourceOf('城关镇', { 城关小学: { ...primary, code: '1', figures: { pupils: 300 } } }),
      sourceOf('柳河镇', { 柳河小学: { ...primary, code: '1', figures: { pupils: 200 } } }),
    ]);
    expect(schools).toHaveLength(2);
  });
});

describe('nothing is guessed', () => {
  test('figures that differ stay open with both cells; equal ones are one figure of both', () => {
    const { schools, questions } = joinSources([
      sourceOf('学生', { 城关小学: { ...primary, figures: { pupils: 1200, books: 30 } } }),
      sourceOf('教师', { 城关小学: { ...primary, figures: { pupils: 1203, books: 30 } } }),
    ]);
    const amounts = schools[0]?.amounts;
    expect(amounts?.pupils?.whole).toEqual({
      missing: 'not-a-number',
      sources: ['学生!C2', '教师!C2'],
    });
    expect(amounts?.books?.whole).toMatchObject({ sources: ['学生!D2', '教师!D2'] });
    expect(questions).toEqual([
      {
        code: 'value-differs',
        school: '城关小学',
        field: 'pupils',
        stage: 'primary',
        cells: ['学生!C2', '教师!C2'],
        values: ['1200', '1203'],
      },
    ]);
  });

  test('a blank gives way to a figure, but something unreadable does not', () => {
    const { schools, questions } = joinSources([
      sourceOf('学生', { 城关小学: { ...primary, figures: { pupils: null, books: '600多' } } }),
      sourceOf('教师', { 城关小学: { ...primary, figures: { pupils: 300, books: 611 } } }),
    ]);
    expect(schools.map(figuresOf)).toEqual([{ pupils: '300', books: 'not-a-number' }]);
    expect(questions.map(({ values }) => values)).toEqual([['', '611']]);
  });

  test('a similar name is asked about and not joined', () => {
    const { schools, questions } = joinSources([
      sourceOf('学生', {
        城关镇小学: { ...primary, figures: { pupils: 300 } },
        东关小学: { ...primary, figures: { pupils: 200 } },
      }),
      sourceOf('校舍', {
        城关小学: { ...primary, figures: { books: 30 } },
        东关小学: { ...primary, figures: { books: 20 } },
      }),
    ]);
    expect(schools).toHaveLength(3);
    expect(questions.map(brief)).toEqual(['similar-name 学生!B2 校舍!B2']);
  });

  test.each([
    ['云溪县城关小学', '城关小学', true],
    ['城关镇中心小学', '城关中心小学', true],
    ['育才小学', '育材小学', true],
    ['第一小学', '第二小学', false],
    ['东街小学', '西街小学', false],
    ['城关小学', '城关中学', false],
    ['柳河小学', '青石小学', false],
  ])('%s and %s are similar: %s', (one, other, isSimilar) => {
    const { questions } = joinSources([
      sourceOf('学生', { [one]: { figures: { pupils: 300 } } }),
      sourceOf('校舍', { [other]: { figures: { books: 30 } } }),
    ]);
    expect(questions.some(({ code }) => code === 'similar-name')).toBe(isSimilar);
  });

  test('two tables of different schools ask nothing, however alike the names are', () => {
    const { questions } = joinSources([
      sourceOf('柳河镇', { 柳河镇中心小学: { ...primary, figures: { pupils: 300, books: 3 } } }),
      sourceOf('沙河镇', { 沙河镇中心小学: { ...primary, figures: { pupils: 200, books: 2 } } }),
    ]);
    expect(questions).toEqual([]);
  });

  test('two rows of one name in one source are not joined to a third', () => {
    const { schools, questions } = joinSources([
      sourceOf('学生', [
        ['中心小学', { ...primary, figures: { pupils: 300 } }],
        ['中心小学', { ...primary, figures: { pupils: 200 } }],
      ]),
      sourceOf('校舍', { 中心小学: { ...primary, figures: { books: 30 } } }),
    ]);
    expect(schools).toHaveLength(3);
    expect(questions.map(brief)).toContain('same-name-twice 学生!B2 学生!B3 校舍!B2');
  });

  test('a school that a source about the same schools lacks is asked about', () => {
    const { schools, questions } = joinSources([
      sourceOf('学生', {
        城关小学: { ...primary, figures: { pupils: 300 } },
        柳河小学: { ...primary, figures: { pupils: 200 } },
      }),
      sourceOf('校舍', { 城关小学: { ...primary, figures: { books: 30 } } }),
    ]);
    expect(schools).toHaveLength(2);
    expect(questions).toEqual([
      {
        code: 'only-in',
        school: '柳河小学',
        cells: ['学生!B3'],
        values: ['学生'],
        lacking: ['校舍'],
      },
    ]);
  });

  test('a nine-year school with pupils of one stage only is asked about', () => {
    const { questions } = joinSources([
      sourceOf('小学', { 东风学校: { kind: 'nine-year', stage: 'primary' } }),
      sourceOf('初中', { 第一中学: junior }),
    ]);
    expect(questions).toEqual([
      {
        code: 'stage-missing',
        school: '东风学校',
        cells: ['小学!B2'],
        stage: 'junior',
        values: [],
      },
    ]);
  });

  test('kinds that contradict each other stay open, unless one is only guessed from the name', () => {
    const point = { kind: 'teaching-point', stage: 'primary' } as const;
    const first = sourceOf('学生', { 山口小学: { ...point, figures: { pupils: 30 } } });
    const second = { 山口小学: { ...primary, figures: { books: 30 } } };
    const asked = joinSources([first, sourceOf('校舍', second)]);
    expect(asked.schools[0]?.kind).toBe('unknown');
    expect(asked.questions[0]).toMatchObject({
      code: 'attribute-differs',
      values: ['teaching-point', 'primary'],
    });
    const told = { ...first, attributes: ['school-kind'] as const };
    const named = joinSources([told, sourceOf('校舍', second, { attributes: [] })]);
    expect(named.schools[0]?.kind).toBe('teaching-point');
    expect(named.questions).toEqual([]);
  });

  test('a branch campus belongs to its main school after joining too', () => {
    const { schools } = joinSources([
      sourceOf('校舍', { 实验小学: { ...primary, figures: { books: 30 } } }),
      sourceOf('学生', {
        实验小学: { ...primary, figures: { pupils: 300 } },
        实验小学东校区: { ...primary, branchOf: '学生!B2', figures: { pupils: 100 } },
      }),
    ]);
    expect(schools.map(({ name, branchOf }) => [name, branchOf])).toEqual([
      ['实验小学', null],
      ['实验小学东校区', '校舍!B2'],
    ]);
  });
});

test('a sum is not taken while sources differ on a part of it', () => {
  const { schools, questions } = joinSources([
    sourceOf('名册', {
      城关小学: { ...primary, figures: { 'pe-arts-teachers': 15, 'pe-teachers': 5 } },
    }),
    sourceOf('报表', { 城关小学: { ...primary, figures: { 'pe-teachers': 3 } } }),
  ]);
  expect(schools.map(figuresOf)).toEqual([
    { 'pe-arts-teachers': 'not-a-number', 'pe-teachers': 'not-a-number' },
  ]);
  expect(questions.map(brief)).toEqual(['value-differs 名册!D2 报表!C2', 'part-differs 名册!C2']);
});
