import { evaluateCounty } from '../../../src/engine/county/evaluateCounty';
import { basicBalance2012 } from '../../../src/standards/basicBalance2012';
import { basicCounty2012 } from '../../../src/standards/county/basicCounty2012';
import { qualityCounty2017 } from '../../../src/standards/county/qualityCounty2017';
import { withCountySettings } from '../../../src/standards/county/withCountySettings';
import { qualityBalance2017 } from '../../../src/standards/qualityBalance2017';
import type { GoldenCase } from './goldenCases';
import { basicCases, qualityCases } from './goldenCases';
import { evaluationsOf, factsOf } from './plainCounty';
import { readyForBasic, readyForQuality } from './readyCounties';

const counties = {
  quality: { ready: readyForQuality, standard: qualityBalance2017, county: qualityCounty2017 },
  basic: { ready: readyForBasic, standard: basicBalance2012, county: basicCounty2012 },
};

function countyOf(id: keyof typeof counties, changes: GoldenCase[3] = {}) {
  const { ready, standard, county } = counties[id];
  const plain = { ...ready, ...changes };
  return evaluateCounty(
    factsOf(plain),
    withCountySettings(county, changes.settings ?? {}),
    evaluationsOf(plain, standard),
  );
}

const statusOf = (id: keyof typeof counties, [item, , , changes]: GoldenCase) =>
  countyOf(id, changes).items.find((one) => one.item.id === item)?.status;

test.each(Object.keys(counties) as (keyof typeof counties)[])(
  'a county that meets everything of %s is ready',
  (id) => {
    const result = countyOf(id);
    expect(result.obstacles).toEqual([]);
    expect(result.parts.every(({ verdict }) => verdict === 'pass')).toBe(true);
    expect(result.verdict).toBe('pass');
  },
);

test.each(qualityCases.map((one) => [...one, one] as const))(
  'quality %s is %s: %s',
  (_item, status, _text, _changes, one) => {
    expect(statusOf('quality', one)).toBe(status);
  },
);

test.each(basicCases.map((one) => [...one, one] as const))(
  'basic %s is %s: %s',
  (_item, status, _text, _changes, one) => {
    expect(statusOf('basic', one)).toBe(status);
  },
);

test.each([
  ['quality', qualityCounty2017, qualityCases],
  ['basic', basicCounty2012, basicCases],
] as const)(
  'every item of %s has a case that meets, one that misses and one that is open',
  (_id, county, cases) => {
    const lacking = county.items.flatMap(({ id }) =>
      (['met', 'missed', 'open'] as const)
        .filter((status) => !cases.some(([item, of]) => item === id && of === status))
        .map((status) => `${id} ${status}`),
    );
    expect(lacking).toEqual([]);
  },
);

test('all cases name items that exist', () => {
  const ids = [qualityCounty2017, basicCounty2012].flatMap(({ items }) =>
    items.map(({ id }) => id),
  );
  expect([...qualityCases, ...basicCases].filter(([item]) => !ids.includes(item))).toEqual([]);
});
