import fc from 'fast-check';
import type { School } from '../../../src/engine/School';
import { joinSources } from '../../../src/reading/sources/joinSources';
import type { Gathering } from '../../../src/reading/sources/Gathering';
import { county, countySource, tableFields } from './countyArbitrary';
import { figuresOf, sourceOf } from './sourceOf';

const about = ({ name, code, kind, sponsor, stage, ...rest }: School): string =>
  JSON.stringify([
    name,
    code,
    kind,
    sponsor,
    stage,
    Object.entries(figuresOf({ ...rest, name, code, kind, sponsor, stage })).sort(),
  ]);
const schoolsOf = ({ schools }: Pick<Gathering, 'schools'>): string[] => schools.map(about);
const questionsOf = ({ questions }: Gathering): string[] =>
  questions
    .map(({ code, cells, values }) => [code, [...cells].sort(), [...values].sort()])
    .map((one) => JSON.stringify(one))
    .sort();

test('joining one source changes nothing', () => {
  fc.assert(
    fc.property(county, (schools) => {
      const source = countySource('全县', [...schools, ...schools.slice(0, 2)]);
      const gathered = joinSources([source]);
      expect(
        gathered.schools.map(({ origins: _origins, names: _names, ...school }) => school),
      ).toEqual(source.schools);
      expect(gathered.questions).toEqual([]);
    }),
  );
});

test('columns that were split over two sheets come together as the table they were', () => {
  fc.assert(
    fc.property(county, fc.subarray([...tableFields]), (schools, chosen) => {
      const rest = tableFields.filter((field) => !chosen.includes(field));
      const gathered = joinSources([
        countySource('甲', schools, chosen),
        countySource('乙', [...schools].reverse(), rest),
      ]);
      expect(schoolsOf(gathered)).toEqual(
        schoolsOf({ schools: joinSources([countySource('全县', schools)]).schools }),
      );
      expect(gathered.questions).toEqual([]);
    }),
  );
});

test('rows that were split over two sheets come together as the table they were', () => {
  fc.assert(
    fc.property(county, fc.nat(12), (schools, at) => {
      const gathered = joinSources([
        countySource('甲', schools.slice(0, at)),
        countySource('乙', schools.slice(at)),
      ]);
      expect(schoolsOf(gathered)).toEqual(schoolsOf(joinSources([countySource('全县', schools)])));
      expect(gathered.questions).toEqual([]);
    }),
  );
});

test('a second copy of a source changes nothing and asks nothing', () => {
  fc.assert(
    fc.property(county, (schools) => {
      const gathered = joinSources([countySource('甲', schools), countySource('乙', schools)]);
      expect(schoolsOf(gathered)).toEqual(schoolsOf(joinSources([countySource('甲', schools)])));
      expect(gathered.questions).toEqual([]);
    }),
  );
});

test('the order of sources and rows does not matter', () => {
  const parts = fc.tuple(county, fc.subarray([...tableFields]), fc.subarray([...tableFields]));
  fc.assert(
    fc.property(parts, fc.infiniteStream(fc.nat()), ([schools, some, others], picks) => {
      const shuffled = <T>(items: readonly T[]): T[] => {
        const left = [...items];
        return items.flatMap(() => left.splice((picks.next().value ?? 0) % left.length, 1));
      };
      const sources = [
        countySource('甲', schools.slice(1), some),
        countySource('乙', schools.slice(0, 9), others),
        sourceOf(
          '丙',
          schools.slice(2).map(([name]) => [name, { figures: { books: 7 } }] as const),
        ),
      ];
      const first = joinSources(sources);
      const second = joinSources(
        shuffled(sources).map((source) => ({ ...source, schools: shuffled(source.schools) })),
      );
      expect(schoolsOf(second).sort()).toEqual(schoolsOf(first).sort());
      expect(questionsOf(second)).toEqual(questionsOf(first));
    }),
  );
});

test('three thousand schools of twelve sources are joined in seconds', () => {
  const names = Array.from({ length: 3000 }, (_, at) => `${at}号乡中心小学`);
  const sources = Array.from({ length: 12 }, (_, at) =>
    sourceOf(
      `表${at}`,
      names
        .slice(at)
        .map((name) => [name, { figures: { [tableFields[at % 5] ?? 'books']: at } }] as const),
    ),
  );
  const startedAt = performance.now();
  expect(joinSources(sources).schools.length).toBe(3000);
  expect(performance.now() - startedAt).toBeLessThan(15000);
});
