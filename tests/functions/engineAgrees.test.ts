import fc from 'fast-check';
import Fraction from 'fraction.js';
import { dispersion } from '../../src/engine/dispersion';
import type { Outcome } from '../../src/engine/Evaluation';
import { evaluate } from '../../src/engine/evaluate';
import { functionIds } from '../../src/functions/functionSignatures';
import { gridOf } from '../../src/functions/gridOf';
import { registerFunctions } from '../../src/functions/registerFunctions';
import { readTable } from '../../src/reading/readTable';
import { standards } from '../../src/standards/standards';
import { zhCN } from '../../src/locale/zh-CN';

// The functions as they are tied to their names, called as Excel calls them, against the engine itself.
type Work = (...passed: unknown[]) => unknown;
const works = new Map<string, Work>();

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, work: Work) => works.set(id, work),
      Error: class extends Error {
        constructor(_code: string, message: string) {
          super(message);
        }
      },
      ErrorCode: { invalidValue: '#VALUE!' },
    },
  });
  registerFunctions(() => 'zh-CN');
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

const call = async (id: string, ...passed: unknown[]): Promise<unknown> =>
  works.get(id)?.(...passed, { address: 'Sheet1!A1' });

const valueOf = (outcome: Outcome): number | null => ('value' in outcome ? outcome.value : null);

const county = fc.array(
  fc.record({
    resource: fc.integer({ min: 0, max: 90_000 }),
    pupils: fc.integer({ min: 1, max: 5000 }),
  }),
  { minLength: 1, maxLength: 12 },
);

test('the names that are registered are those of functions.json', () => {
  expect([...works.keys()].sort()).toEqual([...functionIds].sort());
});

test('CV, MEAN and SD give what the engine gives, for any county', async () => {
  await fc.assert(
    fc.asyncProperty(county, async (schools) => {
      fc.pre(schools.some(({ resource }) => resource > 0));
      const resources = schools.map(({ resource }) => [resource]);
      const pupils = schools.map((school) => [school.pupils]);
      const own = dispersion(
        schools.map((school) => ({
          resource: new Fraction(school.resource),
          pupils: new Fraction(school.pupils),
        })),
      );
      expect(await call('MEAN', resources, pupils)).toBe(valueOf(own.mean));
      expect(await call('SD', resources, pupils)).toBe(valueOf(own.standardDeviation));
      expect(await call('CV', resources, pupils)).toBe(valueOf(own.coefficient));
    }),
  );
});

test('EVALUATE gives what the engine gives of the same table, for any county', async () => {
  await fc.assert(
    fc.asyncProperty(county, async (schools) => {
      const table = [
        ['学校名称', '学段', '在校生数', '县级以上骨干教师数'],
        ...schools.map(({ resource, pupils }, index) => [
          `第${index + 1}小学`,
          '小学',
          pupils,
          resource % 300,
        ]),
      ];
      const spilled = (await call('EVALUATE', table, null)) as unknown[][];
      const reading = readTable(gridOf(table, ''));
      if (reading.kind === 'refused') throw new Error(reading.refusal.code);
      const [stage] = evaluate(reading.table.schools, standards['quality-balance-2017']).stages;
      const own = stage?.indicators.find(
        ({ indicator }) => indicator.id === 'backbone-teachers-per-100',
      );
      const row = spilled.find(([, name]) => name === '骨干教师');
      const verdict = own?.verdict ? zhCN.terms.verdict[own.verdict] : '';
      expect(row?.[6] ?? '').toBe(verdict);
      if (own && 'value' in own.coefficient) expect(row?.[4]).toBe(own.coefficient.value);
    }),
    { numRuns: 40 },
  );
});
