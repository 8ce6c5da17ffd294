import fc from 'fast-check';
import type { School } from '../../../src/engine/School';
import { zhCN } from '../../../src/locale/zh-CN';
import { readTable } from '../../../src/reading/readTable';
import type { SchoolTable } from '../../../src/reading/SchoolTable';
import { joinSources } from '../../../src/reading/sources/joinSources';
import type { Source } from '../../../src/reading/sources/Source';
import { gatheredSheet } from '../../../src/writing/gather/gatheredSheet';
import { county, countySource, tableFields } from '../../reading/sources/countyArbitrary';
import { sourceOf } from '../../reading/sources/sourceOf';
import { gridOfSheet } from './gridOfSheet';

const primary = { kind: 'primary', stage: 'primary' } as const;

const sheetOf = (...sources: readonly Source[]) =>
  gatheredSheet(joinSources(sources), { messages: zhCN, today: '2026-11-22', sources });

function tableOf(...sources: readonly Source[]): SchoolTable {
  const outcome = readTable(gridOfSheet(sheetOf(...sources)), { isPart: true });
  if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.refusal));
  return outcome.table;
}

/** Everything about a school but its cells; a part without a figure is the same as none. */
function about({ name, code, kind, sponsor, stage, amounts }: School): unknown {
  const figures = Object.entries(amounts).flatMap(([field, entry]) =>
    Object.entries(entry).flatMap(([part, amount]) =>
      'value' in amount ? [`${field} ${part} ${amount.value.toFraction()}`] : [],
    ),
  );
  return { name, code, kind, sponsor, stage, figures: figures.sort() };
}

test('a gathered sheet reads back as exactly the schools that it was made of', () => {
  fc.assert(
    fc.property(county, fc.nat(12), (schools, at) => {
      const sources = [
        countySource('甲', schools.slice(0, at)),
        countySource('乙', schools.slice(at)),
      ];
      const table = tableOf(...sources);
      expect(table.schools.map(about)).toEqual(joinSources(sources).schools.map(about));
      expect(table.questions).toEqual([]);
      expect(table.certainty).toBe('certain');
    }),
    { numRuns: 200 },
  );
});

test('quantities that only one stage has do not turn blank for the other', () => {
  const table = tableOf(
    sourceOf('小学', { 城关小学: { ...primary, figures: { pupils: 300, books: 9 } } }),
    sourceOf('初中', {
      第一中学: { kind: 'junior', stage: 'junior', figures: { pupils: 900 } },
    }),
  );
  expect(table.schools.map(({ amounts }) => Object.keys(amounts))).toEqual([
    ['pupils', 'books'],
    ['pupils'],
  ]);
});

test('figures that differ stand in the cell and are read as no number', () => {
  const sources = [
    sourceOf('学生', { 城关小学: { ...primary, figures: { pupils: 1200 } } }),
    sourceOf('教师', { 城关小学: { ...primary, figures: { pupils: 1203, books: 7 } } }),
  ];
  expect(sheetOf(...sources).values[2]).toContain('1200≠1203');
  const table = tableOf(...sources);
  expect(table.schools[0]?.amounts.pupils?.whole).toMatchObject({ missing: 'not-a-number' });
  expect(table.findings.map(({ code }) => code)).toContain('not-a-number');
});

test('a figure that is no number in its source names the cell, and a blank stays blank', () => {
  const source = sourceOf('学生', {
    城关小学: { ...primary, figures: { pupils: '600多', books: null, computers: 7 } },
  });
  expect(sheetOf(source).values[2]?.slice(6)).toEqual(['见 学生!C2', 7, null, '学生']);
});

test('what is still open makes the gathered table doubtful until its line is deleted', () => {
  const sources = [
    sourceOf('学生', { 城关镇小学: { ...primary, figures: { pupils: 300 } } }),
    sourceOf('校舍', { 城关小学: { ...primary, figures: { books: 30 } } }),
  ];
  const sheet = sheetOf(...sources);
  const table = tableOf(...sources);
  expect(table.certainty).toBe('doubtful');
  expect(table.questions.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
    'gathered-open 县域汇总表!A7',
  ]);
  expect(table.questions[0]?.details['text']).toMatch(/学生!B2、校舍!B2.*城关镇小学、城关小学/);
  const kept = sheet.values.filter(([first]) => !String(first ?? '').startsWith('待核'));
  const outcome = readTable(gridOfSheet({ ...sheet, values: kept, merges: [] }));
  expect(outcome).toMatchObject({ kind: 'table', table: { certainty: 'certain' } });
});

test('a doubt about a source is not forgotten, unless another source settled it', () => {
  const doubt = (code: 'stage-unknown' | 'unit-unclear', cell: string) =>
    ({ code, severity: 'warning', cell, details: { school: '东风学校', header: '设备' } }) as const;
  const rooms = sourceOf(
    '校舍',
    { 东风学校: { figures: { 'teaching-space': 900 } } },
    { questions: [doubt('stage-unknown', '校舍!B2'), doubt('unit-unclear', '校舍!E1')] },
  );
  const pupils = sourceOf('学生', { 东风学校: { ...primary, figures: { pupils: 300 } } });
  const open = (...sources: Source[]) =>
    tableOf(...sources).questions.filter(({ code }) => code === 'gathered-open').length;
  expect(open(pupils, rooms)).toBe(1);
  expect(open(rooms)).toBe(2);
});

test('areas in 亩 stay exact', () => {
  const source = sourceOf('校舍', {
    城关小学: { ...primary, figures: { pupils: 30, 'sports-ground': 7 } },
    东关小学: { ...primary, figures: { pupils: 40, 'sports-ground': 8 } },
  });
  const [first] = source.schools;
  const ground = first?.amounts['sports-ground']?.whole;
  if (!first || !ground || !('value' in ground)) throw new Error('no ground');
  const inMu = { ...ground, value: ground.value.mul(2000).div(3) };
  const schools = [
    { ...first, amounts: { ...first.amounts, 'sports-ground': { whole: inMu } } },
    ...source.schools.slice(1),
  ];
  const table = tableOf({ ...source, schools });
  expect(table.schools.map(about)).toEqual(
    joinSources([{ ...source, schools }]).schools.map(about),
  );
});

test('names and codes that look like formulas or numbers stay text', () => {
  const source = sourceOf('学生', {
    '=1+1小学': { ...primary, code: '341122000012345678', figures: { pupils: 30 } },
  });
  expect(sheetOf(source).values[2]?.slice(1, 3)).toEqual(['341122000012345678', '=1+1小学']);
});

test('the made-up tables cover what the law speaks of', () => {
  const seen = new Set<unknown>();
  fc.assert(
    fc.property(county, (schools) => {
      for (const [, { kind, sponsor }] of schools) seen.add(kind).add(sponsor);
    }),
  );
  expect(seen.size).toBeGreaterThanOrEqual(6);
  expect(tableFields.length).toBeGreaterThan(3);
});
