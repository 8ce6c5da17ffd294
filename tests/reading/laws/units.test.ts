import fc from 'fast-check';
import { contentsOf } from './contentsOf';
import { countySchools } from './countySchools';
import { sheetOf, template, type Group } from './Template';

/** The template with the unit of one figure's header changed, and what its figures are divided by. */
function inUnit(figure: string, from: string, to: string, per: number): readonly Group[] {
  return template.map((group) =>
    group.map((leaf) =>
      leaf.figure === figure
        ? { ...leaf, per, path: leaf.path.map((words) => words.replace(from, to)) }
        : leaf,
    ),
  );
}

const changes: readonly (readonly [figure: string, from: string, to: string, per: number])[] = [
  ['equipment', '（元）', '（万元）', 10000],
  ['equipment', '（元）', '（千元）', 1000],
  ['equipment', '（元）', '单位：万元', 10000],
  ['ground', '（㎡）', '（平方米）', 1],
  ['ground', '（㎡）', '（M2）', 1],
  ['ground', '（㎡）', '（万平方米）', 10000],
  ['pupils', '（人）', '', 1],
  ['rooms', '（间）', '', 1],
];

test.each(changes)('%s in %s or in %s gives the same amounts', (figure, from, to, per) => {
  fc.assert(
    fc.property(countySchools, (schools) => {
      const [plain, changed] = [template, inUnit(figure, from, to, per)].map((groups) =>
        sheetOf(groups, schools),
      );
      expect(contentsOf(changed?.rows ?? [], changed?.options)).toEqual(
        contentsOf(plain?.rows ?? [], plain?.options),
      );
    }),
    { numRuns: 60 },
  );
});

test('one 亩 is 10000/15 square metres', () => {
  fc.assert(
    fc.property(countySchools, (schools) => {
      const inMu = schools.map((school) => ({ ...school, ground: Number(school['pupils']) * 3 }));
      const inMetres = inMu.map((school) => ({ ...school, ground: school.ground * 2000 }));
      const [mu, metres] = [
        sheetOf(inUnit('ground', '（㎡）', '（亩）', 1), inMu),
        sheetOf(inUnit('ground', '（㎡）', '（㎡）', 3), inMetres),
      ];
      expect(contentsOf(mu.rows, mu.options)).toEqual(contentsOf(metres.rows, metres.options));
    }),
  );
});
