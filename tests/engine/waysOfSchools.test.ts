import { evaluate } from '../../src/engine/evaluate';
import { standards } from '../../src/standards/standards';
import { schoolOf } from './schoolOf';

const standard = standards['quality-balance-2017'];
const result = (schools: Parameters<typeof evaluate>[0], at: number, id: string) =>
  evaluate(schools, standard).stages[0]?.sections[at]?.indicators.find(
    ({ indicator }) => indicator.id === id,
  );

describe('a county gathered from two templates', () => {
  const summed = { pupils: 100, 'sports-ground': 700, 'indoor-sports-space': 80 } as const;
  const whole = { pupils: 100, 'sports-space': 780 } as const;
  const blank = { 'sports-ground': null, 'indoor-sports-space': null, 'sports-space': null };

  test('takes for each school the columns that it filled in', () => {
    const schools = [
      schoolOf({ name: '甲小学' }, { ...blank, ...summed }),
      schoolOf({ name: '乙小学' }, { ...blank, ...whole }),
    ];
    for (const at of [0, 1]) {
      expect(result(schools, at, 'sports-space-per-pupil')?.value?.valueOf()).toBe(7.8);
    }
  });

  test('never goes round a cell that cannot be read', () => {
    const odd = schoolOf({ name: '甲小学' }, { ...blank, ...summed });
    const unreadable = { missing: 'not-a-number', sources: ['表!C1'] } as const;
    const schools = [
      { ...odd, amounts: { ...odd.amounts, 'sports-space': { whole: unreadable } } },
    ];
    expect(result(schools, 0, 'sports-space-per-pupil')?.missing).toBe('not-a-number');
  });

  test('takes no doubtful way for a school that left the sure one blank, and names what it lacks', () => {
    const schools = [
      schoolOf(
        { name: '甲小学' },
        { pupils: 100, 'teaching-space': 500, 'indoor-sports-space': 20 },
      ),
      schoolOf(
        { name: '乙小学' },
        { pupils: 90, 'teaching-space': 480, 'indoor-sports-space': null },
      ),
    ];
    expect(result(schools, 1, 'teaching-space-per-pupil')?.missing).toBe('blank');
    const reasons = evaluate(schools, standard).stages[0]?.sections[1]?.reasons;
    expect(reasons).toContainEqual({
      code: 'indicator-unknown',
      indicator: 'teaching-space-per-pupil',
      missing: 'blank',
      fields: ['indoor-sports-space'],
    });
  });
});

test('a school without pupils says so once, not for every indicator', () => {
  const [stage] = evaluate(
    [schoolOf({ name: '甲小学' }, { pupils: null, 'sports-space': 80, 'equipment-value': 9 })],
    standard,
  ).stages;
  expect(stage?.sections[0]?.reasons.filter(({ code }) => /unknown/.test(code))).toEqual([
    { code: 'section-pupils-unknown', missing: 'blank' },
  ]);
});
