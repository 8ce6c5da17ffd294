import fc from 'fast-check';
import { evaluate } from '../../src/engine/evaluate';
import type { School } from '../../src/engine/School';
import type { StageIndicator } from '../../src/engine/Evaluation';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import { schoolOf } from '../engine/schoolOf';
import { calculate } from './calculate';

/** A school as LibreOffice gets it: pupils, backbone teachers, teaching rooms (㎡), equipment (元). */
type Row = readonly [pupils: number, backbone: number, rooms: number, equipment: number];

const hundredths = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((n) => n / 100);
const row: fc.Arbitrary<Row> = fc.tuple(
  fc.integer({ min: 1, max: 4000 }),
  fc.integer({ min: 1, max: 60 }),
  hundredths(20000),
  hundredths(9000000),
);
const counties = fc.sample(fc.array(row, { minLength: 2, maxLength: 120 }), {
  numRuns: 40,
  seed: 20170423,
});

const school = ([pupils, backbone, rooms, equipment]: Row, index: number): School =>
  schoolOf(
    { name: `小学${index + 1}` },
    {
      pupils,
      'backbone-teachers': backbone,
      'teaching-space-net': String(rooms),
      'equipment-value': String(equipment),
    },
  );

/** Mean, deviation and coefficient of column `letter` by LibreOffice's own functions, in the row below. */
function formulas(letter: string, count: number, perPupils: number): string[] {
  const column = (name: string): string => `[.${name}1:.${name}${count}]`;
  const mean = `SUM(${column(letter)})/SUM(${column('A')})`;
  const squares = `(${column(letter)}/${column('A')}-${mean})^2`;
  const deviation = `SQRT(SUMPRODUCT(${column('A')};${squares})/SUM(${column('A')}))`;
  return [`=${mean}*${perPupils}`, `=${deviation}*${perPupils}`, `=${deviation}/(${mean})`];
}

const asks = [
  { id: 'backbone-teachers-per-100', letter: 'B', perPupils: 100 },
  { id: 'teaching-space-per-pupil', letter: 'C', perPupils: 1 },
  { id: 'equipment-value-per-pupil', letter: 'D', perPupils: 1 },
] as const;

const answers = calculate(
  counties.map((rows, index) => ({
    name: `county${index}`,
    rows: [
      ...rows.map((one) => [...one]),
      ...asks.map(({ letter, perPupils }) => formulas(letter, rows.length, perPupils)),
    ],
  })),
);

const threeOf = (indicator: StageIndicator | undefined): number[] =>
  [indicator?.mean, indicator?.standardDeviation, indicator?.coefficient].map((outcome) =>
    outcome && 'value' in outcome ? outcome.value : NaN,
  );

test.each(counties.map((rows, index) => [index, rows] as const))(
  'LibreOffice computes the same mean, deviation and coefficient of county %i to 1e-12',
  (index, rows) => {
    const [stage] = evaluate(rows.map(school), qualityBalance2017).stages;
    asks.forEach(({ id }, ask) => {
      const expected = answers.get(`county${index}`)?.[rows.length + ask] ?? [];
      const found = threeOf(stage?.indicators.find(({ indicator }) => indicator.id === id));
      expect(expected).toHaveLength(3);
      expected.forEach((value, i) => {
        expect(Math.abs((found[i] ?? NaN) - value)).toBeLessThanOrEqual(
          1e-12 * Math.max(1, Math.abs(value)),
        );
      });
    });
  },
);
