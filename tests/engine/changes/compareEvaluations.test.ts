import fc from 'fast-check';
import { compareEvaluations } from '../../../src/engine/changes/compareEvaluations';
import { isVerdictChange } from '../../../src/engine/changes/isVerdictChange';
import { evaluate } from '../../../src/engine/evaluate';
import type { School } from '../../../src/engine/School';
import { standards } from '../../../src/standards/standards';
import type { StandardId } from '../../../src/standards/StandardId';
import { schoolOf } from '../schoolOf';

const quality: StandardId = 'quality-balance-2017';
const basic: StandardId = 'basic-balance-2012';

function primary(name: string, backbone: number | null, row = 2): School {
  return schoolOf(
    { name, source: `表!A${row}` },
    { pupils: 1000, 'backbone-teachers': backbone, 'networked-classrooms': 24 },
  );
}

const evaluated = (schools: readonly School[], standard: StandardId = quality) =>
  evaluate(schools, standards[standard]);

const compared = (
  before: readonly School[],
  after: readonly School[],
  standard: StandardId = quality,
) => compareEvaluations(evaluated(before, standard), evaluated(after, standard));

test('the same table has no changes, also where its rows stand elsewhere', () => {
  const before = [primary('甲小学', 12, 2), primary('乙小学', 5, 3)];
  const moved = [primary('甲小学', 12, 7), primary('乙小学', 5, 8)];
  expect(compared(before, moved)).toEqual([]);
  expect(compared(before, [...moved].reverse())).toEqual([]);
});

test('a figure that lifts a school over the standard tells school, level and coefficient', () => {
  const changes = compared(
    [primary('甲小学', 12), primary('乙小学', 5)],
    [primary('甲小学', 12), primary('乙小学', 11)],
  );
  expect(changes).toContainEqual({
    kind: 'level',
    stage: 'primary',
    school: '乙小学',
    source: '表!A2',
    indicator: 'backbone-teachers-per-100',
    from: 'below',
    to: 'met',
  });
  // The table lacks the other indicators: failing becomes unknown, not passing.
  expect(changes).toContainEqual(
    expect.objectContaining({ kind: 'section', school: '乙小学', from: 'fail', to: 'unknown' }),
  );
  expect(changes).toContainEqual(
    expect.objectContaining({ kind: 'stage', stage: 'primary', from: 'fail', to: 'unknown' }),
  );
  expect(changes).toContainEqual(
    expect.objectContaining({ kind: 'coefficient', indicator: 'backbone-teachers-per-100' }),
  );
});

test('what turned a verdict comes before figures and levels', () => {
  const changes = compared(
    [primary('甲小学', 12), primary('乙小学', 5)],
    [primary('甲小学', 12), primary('乙小学', 11)],
  );
  const firstQuiet = changes.findIndex((change) => !isVerdictChange(change));
  expect(changes[0]?.kind).toBe('stage');
  expect(changes.slice(firstQuiet).some(isVerdictChange)).toBe(false);
});

test('a coefficient that turned comes before one that only moved', () => {
  const of = (name: string, backbone: number, rooms: number) =>
    schoolOf(
      { name },
      { pupils: 1000, 'backbone-teachers': backbone, 'networked-classrooms': rooms },
    );
  const changes = compared(
    [of('甲小学', 12, 24), of('乙小学', 13, 24)],
    [of('甲小学', 12, 24), of('乙小学', 14, 240)],
  );
  const coefficients = changes.filter(({ kind }) => kind === 'coefficient');
  expect(coefficients.map((one) => 'indicator' in one && one.indicator)).toEqual([
    'networked-classrooms-per-100',
    'backbone-teachers-per-100',
  ]);
  expect(coefficients.map(isVerdictChange)).toEqual([true, false]);
});

test('a school that goes and one that comes are both told', () => {
  const changes = compared([primary('甲小学', 12)], [primary('丙小学', 12)]);
  const sections = changes.filter(({ kind }) => kind === 'section');
  expect(sections).toEqual([
    expect.objectContaining({ school: '丙小学', from: null, to: 'unknown' }),
    expect.objectContaining({ school: '甲小学', from: 'unknown', to: null }),
  ]);
});

test('two schools of one name are kept apart, and a code outlives a new name', () => {
  const twice = [primary('甲小学', 12), primary('甲小学', 5)];
  expect(compared(twice, [primary('甲小学', 12), primary('甲小学', 11)])).toContainEqual(
    expect.objectContaining({ kind: 'level', from: 'below', to: 'met' }),
  );
  const coded = (name: string): School => ({ ...primary(name, 12), code: '2133000001' });
  expect(compared([coded('甲小学')], [coded('甲学校')])).toEqual([]);
});

test('a stage that went is told with its coefficients', () => {
  const changes = compared([primary('甲小学', 12)], []);
  expect(changes[0]).toEqual({ kind: 'stage', stage: 'primary', from: 'unknown', to: null });
});

test('the composite coefficient is compared where the standard judges that', () => {
  const whole = (name: string, pupils: number, books: number) =>
    schoolOf(
      { name },
      {
        pupils,
        books,
        computers: 20,
        'teaching-space': 900,
        'sports-space': 1500,
        'equipment-value': 90000,
        'full-time-teachers': 19,
        'teachers-above-degree': 12,
        'intermediate-title-teachers': 9,
      },
    );
  const other = whole('乙小学', 300, 900);
  expect(
    compared([whole('甲小学', 200, 500), other], [whole('甲小学', 200, 5000), other], basic),
  ).toContainEqual(expect.objectContaining({ kind: 'coefficient', indicator: null }));
});

test('changes backwards are the same changes turned round', () => {
  const table = fc.array(
    fc.record({ name: fc.constantFrom('甲', '乙', '丙', '丁'), backbone: fc.nat(20) }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(table, table, (a, b) => {
      const [x, y] = [a, b].map((rows) =>
        rows.map(({ name, backbone }) => primary(`${name}小学`, backbone)),
      );
      const turned = compared(y ?? [], x ?? []).map((change) => ({
        ...change,
        from: change.to,
        to: change.from,
      }));
      const key = (change: object) => JSON.stringify(change);
      expect(turned.map(key).sort()).toEqual(
        compared(x ?? [], y ?? [])
          .map(key)
          .sort(),
      );
    }),
  );
});
