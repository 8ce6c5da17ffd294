import { compositeOf } from '../../src/engine/compositeOf';
import type { StageIndicator } from '../../src/engine/Evaluation';
import { roundHalfUp } from '../../src/numeric/roundHalfUp';
import { basicBalance2012 } from '../../src/standards/basicBalance2012';

const indicatorsWith = (coefficients: readonly number[]): StageIndicator[] =>
  basicBalance2012.indicators.map((indicator, i) => ({
    indicator,
    mean: { value: 1 },
    standardDeviation: { value: 1 },
    coefficient: { value: coefficients[i] ?? 0 },
    provisional: null,
    limit: null,
    verdict: null,
    levels: { met: 0, floor: 0, below: 0, unknown: 0 },
    unknownSections: [],
  }));

// Published tables of Hefei Luyang and Chongqing Wanzhou.
test.each([
  ['0.592', '0.65', [0.881, 1.299, 0.977, 0.379, 0.17, 0.334, 0.286, 0.408]],
  ['0.314', '0.55', [0.353, 0.784, 0.146, 0.491, 0.037, 0.226, 0.223, 0.253]],
  ['0.302', '0.65', [0.437, 0.419, 0.255, 0.188, 0.171, 0.263, 0.263, 0.42]],
])('the published composite %s comes out of its eight coefficients', (printed, limit, eight) => {
  const composite = compositeOf(indicatorsWith(eight), { wanted: 8, limit });
  expect('value' in composite.coefficient && roundHalfUp(composite.coefficient.value, 3)).toBe(
    printed,
  );
  expect(composite.verdict).toBe('pass');
});

test('a composite of exactly the limit passes, a hair more fails', () => {
  const at = compositeOf(indicatorsWith(Array(8).fill(0.65)), { wanted: 8, limit: '0.65' });
  expect(at.verdict).toBe('pass');
  const over = compositeOf(indicatorsWith([...Array(7).fill(0.65), 0.6500001]), {
    wanted: 8,
    limit: '0.65',
  });
  expect(over.verdict).toBe('fail');
});
