import fc from 'fast-check';
import Fraction from 'fraction.js';
import { countyEnUS } from '../../../src/locale/county/en-US';
import { countyZhCN } from '../../../src/locale/county/zh-CN';
import { countySheetKind } from '../../../src/reading/county/countySheetKind';
import { readCounty } from '../../../src/reading/county/readCounty';
import { countyFigures, type CountyFigureId } from '../../../src/standards/county/countyFigures';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import { withCountySettings } from '../../../src/standards/county/withCountySettings';
import type { CellValue } from '../../../src/workbook/CellValue';
import { countySheets } from '../../../src/writing/county/countySheets';
import type { CountySheetOptions } from '../../../src/writing/county/CountySheetOptions';
import { gridOf } from '../../reading/gridOf';

const options: CountySheetOptions = {
  messages: countyZhCN,
  standardName: '优质均衡（2017）',
  today: '2025-09-01',
  schools: [
    { name: '甲镇中心小学', stages: ['primary'], pupils: 812 },
    { name: '乙乡九年一贯制学校', stages: ['primary', 'junior'], pupils: 1203 },
    { name: '=丙教学点', stages: ['primary'], pupils: null },
  ],
};
const standards = Object.entries(countyStandards);
const languages = [
  ['zh', countyZhCN],
  ['en', countyEnUS],
] as const;
const ids = Object.keys(countyFigures) as CountyFigureId[];
const idOf = new Map(ids.map((id) => [countyFigures[id].code as string, id]));
const roman = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'];

/** What a clerk may type, and what it means. */
interface Typed {
  readonly value: CellValue;
  readonly amount: string | null;
}

const count = fc.nat(2_000_000);
const money = fc.tuple(fc.nat(99_999_999), fc.nat(99));
const typed = (unit: (typeof countyFigures)[CountyFigureId]['unit']): fc.Arbitrary<Typed> => {
  switch (unit) {
    case 'person':
    case 'school':
      return count.chain((n) =>
        fc
          .constantFrom<CellValue>(n, String(n), n.toLocaleString('en-US'), wide(n))
          .map((value) => ({
            value,
            amount: String(n),
          })),
      );
    case 'yuan':
      return money.chain(([n, cents]) => {
        const text = `${n}.${String(cents).padStart(2, '0')}`;
        const amount = new Fraction(text).toFraction();
        const inWan = new Fraction(text).div(10000).toString();
        const values: CellValue[] = [Number(text), text, `${text}元`];
        if (!inWan.includes('(')) values.push(`${inWan}万元`);
        return fc.constantFrom(...values).map((value) => ({ value, amount }));
      });
    case 'ten-thousand-yuan':
      return count.chain((n) =>
        fc.constantFrom<Typed>(
          { value: n, amount: String(n) },
          { value: `${n}万元`, amount: String(n) },
          { value: `${n}元`, amount: new Fraction(n).div(10000).toFraction() },
        ),
      );
    case 'year':
      return fc
        .integer({ min: 1950, max: 2099 })
        .chain((year) =>
          fc
            .constantFrom<CellValue>(year, String(year), `${year}年`, `${year}年9月`)
            .map((value) => ({ value, amount: String(year) })),
        );
    case 'yes-no':
      return fc.constantFrom<Typed>(
        { value: '是', amount: '1' },
        { value: '√', amount: '1' },
        { value: '否', amount: '0' },
        { value: '×', amount: '0' },
        { value: true, amount: '1' },
      );
    case 'none-some':
      return fc.constantFrom<Typed>(
        { value: '无', amount: '0' },
        { value: '没有', amount: '0' },
        { value: '有', amount: '1' },
        { value: ' 有 ', amount: '1' },
      );
    case 'level':
      return fc
        .integer({ min: 1, max: 4 })
        .chain((n) =>
          fc
            .constantFrom<CellValue>(
              roman[n - 1] ?? '',
              n,
              `${n}级`,
              ['I', 'II', 'III', 'IV'][n - 1] ?? '',
            )
            .map((value) => ({ value, amount: String(n) })),
        );
    case 'rate':
      return fc
        .nat(1999)
        .chain((n) =>
          fc
            .constantFrom<CellValue>(n / 1000, String(n / 1000), `${n / 10}%`, `${n / 10}％`)
            .map((value) => ({ value, amount: new Fraction(n).div(1000).toFraction() })),
        );
  }
};

function wide(n: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

describe('the guided sheets, out and back', () => {
  const cases = standards.flatMap(([id, standard]) =>
    languages.map(([language, messages]) => ({ id, standard, language, messages })),
  );

  it.each(cases)('are recognised as they are written: $id, $language', ({ standard, messages }) => {
    const sheets = countySheets(standard, { ...options, messages });
    const kinds = sheets.map((sheet) => countySheetKind(gridOf(sheet.values, { sheet: 'X' })));
    const { names } = messages.sheets;
    const expected = Object.entries(names).filter(([, name]) =>
      sheets.some((sheet) => sheet.name === name),
    );
    expect(kinds).toEqual(expected.map(([kind]) => kind));
  });

  it.each(cases)('say nothing while they are blank: $id, $language', ({ standard, messages }) => {
    const sheets = countySheets(standard, { ...options, messages });
    const { facts, findings } = readCounty(
      sheets.map(({ name, values }) => gridOf(values, { sheet: name })),
    );
    expect(findings).toEqual([]);
    expect([...facts.figures.values()].every(({ amount }) => amount === null)).toBe(true);
    expect([...facts.scores.values()].every(({ got }) => got === null)).toBe(true);
    expect(facts.classes).toEqual([]);
    expect(facts.rooms ?? []).toEqual([]);
  });

  it.each(cases)(
    'give back every figure as filled in: $id, $language',
    ({ standard, messages }) => {
      const [sheet] = countySheets(standard, { ...options, messages });
      if (!sheet) throw new Error('no sheet');
      const rows = sheet.values.flatMap((row, at) => {
        const id = idOf.get(String(row[0]));
        return id ? [{ at, id }] : [];
      });
      expect(rows.length).toBeGreaterThan(20);
      const answers = fc.tuple(
        ...rows.map(({ id }) =>
          fc.tuple(
            fc.oneof(
              { weight: 5, arbitrary: typed(countyFigures[id].unit) },
              {
                weight: 1,
                arbitrary: fc.constantFrom<Typed>(
                  { value: null, amount: null },
                  { value: '—', amount: null },
                ),
              },
            ),
            fc.constantFrom(null, '教字〔2025〕3号', '无'),
          ),
        ),
      );
      fc.assert(
        fc.property(answers, (given) => {
          const values = sheet.values.map((row) => [...row] as CellValue[]);
          rows.forEach(({ at }, n) => {
            const [answer, evidence] = given[n] ?? [];
            const row = values[at];
            if (row) [row[3], row[4]] = [answer?.value ?? null, evidence ?? null];
          });
          const { facts, findings } = readCounty([gridOf(values, { sheet: '某表' })]);
          expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
          expect(facts.figures.size).toBe(rows.length);
          rows.forEach(({ at, id }, n) => {
            const [answer, evidence] = given[n] ?? [];
            const entry = facts.figures.get(id);
            expect([id, entry?.amount?.toFraction() ?? null]).toEqual([id, answer?.amount ?? null]);
            expect(entry?.evidence).toBe(evidence === '无' ? null : evidence);
            expect(entry?.source).toBe(`某表!D${at + 1}`);
          });
        }),
        { numRuns: 30 },
      );
    },
  );

  it('are known by their names where the numbers are gone', () => {
    for (const [, standard] of standards) {
      const [sheet] = countySheets(standard, options);
      const rows = (sheet?.values ?? []).filter((row) => idOf.has(String(row[0])));
      const header = ['项目', '填报值'];
      const unnumbered = rows.map((row) => [row[1], '—'] as CellValue[]);
      const { facts, findings } = readCounty([gridOf([header, ...unnumbered])]);
      expect(findings).toEqual([]);
      expect([...facts.figures.keys()]).toEqual(rows.map((row) => idOf.get(String(row[0]))));
    }
  });

  it('asks for what the settings put in force, and for nothing else', () => {
    const standard = countyStandards['quality-balance-2017'];
    const codes = (one: typeof standard): string[] =>
      (countySheets(one, options)[0]?.values ?? []).map((row) => String(row[0]));
    expect(codes(standard)).not.toContain('前3.1');
    expect(codes(withCountySettings(standard, { 'earlier-composite': 'asked' }))).toContain(
      '前3.1',
    );
    expect(codes(countyStandards['basic-balance-2012'])).not.toContain('保2.1');
  });

  it('says what each item asks in words made of the data', () => {
    const [sheet] = countySheets(countyStandards['quality-balance-2017'], options);
    const bands = (sheet?.values ?? []).map((row) => String(row[0]));
    const of = (id: string): string => bands.find((text) => text.startsWith(`${id}\u3000`)) ?? '';
    expect(of('保11')).toContain('保11.2 ÷ 保11.1 ≥ 10%；保11.3 ÷ 保11.2 ≥ 20%');
    expect(of('保7')).toContain('保7.1 ÷ 保7.2 ≥ 8000（保7.2 为 0 的不适用）');
    expect(of('保15')).toContain('(保15.3 + 保15.4) ÷ 保15.2 ≥ 85%');
    expect(of('保5')).toContain('小学每班 ≤ 45 人，初中每班 ≤ 50 人');
    expect(of('质9')).toContain('质9.1 ≥ Ⅲ；质9.2 ＜ 0.15');
    expect(of('质1').split('；')).toHaveLength(1);
  });

  it('gives lists to choose from, within what Excel takes', () => {
    for (const [, standard] of standards) {
      for (const [, messages] of languages) {
        const sheets = countySheets(standard, { ...options, messages });
        const lists = sheets.flatMap(({ validations = [] }) => validations);
        expect(lists.length).toBeGreaterThan(0);
        for (const { areas, choices } of lists) {
          expect(areas.length).toBeGreaterThan(0);
          expect(choices.join(',').length).toBeLessThanOrEqual(255);
          expect(choices.some((choice) => choice.includes(','))).toBe(false);
        }
      }
    }
  });

  it('fills in the names of the schools', () => {
    const sheets = countySheets(countyStandards['quality-balance-2017'], options);
    const rows = (name: string): unknown[] =>
      (sheets.find((sheet) => sheet.name === name)?.values ?? [])
        .slice(3, 9)
        .map((row) => row.slice(0, 2));
    expect(rows('班级名单').slice(0, 4)).toEqual([
      ['甲镇中心小学', '小学'],
      ['乙乡九年一贯制学校', '小学'],
      ['乙乡九年一贯制学校', '初中'],
      ['=丙教学点', '小学'],
    ]);
    expect(rows('专用教室').slice(0, 2)).toEqual([
      ['甲镇中心小学', '音乐'],
      ['甲镇中心小学', '美术'],
    ]);
    expect(rows('学校情况')).toHaveLength(6);
  });
});
