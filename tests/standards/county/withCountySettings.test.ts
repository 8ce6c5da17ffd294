import { basicCounty2012 } from '../../../src/standards/county/basicCounty2012';
import { countyFigures } from '../../../src/standards/county/countyFigures';
import type { CountyStandard } from '../../../src/standards/county/CountyStandard';
import { countySettingValue } from '../../../src/standards/county/countySettingValue';
import type { CountyTest } from '../../../src/standards/county/CountyTest';
import { qualityCounty2017 } from '../../../src/standards/county/qualityCounty2017';
import { withCountySettings } from '../../../src/standards/county/withCountySettings';

const needsOf = (standard: CountyStandard) =>
  standard.items
    .flatMap(({ tests }) => tests)
    .flatMap((test) => (test.kind === 'special-rooms' ? [test.needs] : []));

test('one of either room is needed when the setting says so, and both again after it', () => {
  const either = withCountySettings(qualityCounty2017, { 'special-rooms': 'either' });
  expect(needsOf(either)).toEqual(['either']);
  expect(countySettingValue(either, 'special-rooms')).toBe('either');
  expect(withCountySettings(either, { 'special-rooms': 'both' })).toEqual(qualityCounty2017);
});

test('the built-in standard stays as it is', () => {
  withCountySettings(qualityCounty2017, { 'special-rooms': 'either' });
  expect(needsOf(qualityCounty2017)).toEqual(['both']);
  expect(withCountySettings(basicCounty2012, {})).toEqual(basicCounty2012);
});

test.each([
  [qualityCounty2017, { 'special-rooms': 'none' }],
  [qualityCounty2017, { unheard: 'both' }],
  [basicCounty2012, { 'special-rooms': 'both' }],
])('a setting or value that is not there is refused', (standard, values) => {
  expect(() => withCountySettings(standard, values as Record<string, string>)).toThrow(RangeError);
});

const whens = (standard: CountyStandard) =>
  standard.items.flatMap(({ tests }) => tests.flatMap((test: CountyTest) => test.when ?? []));

test.each([
  ['quality', qualityCounty2017, 3 + 15 + 9 + 1 + 6],
  ['basic', basicCounty2012, 1 + 5 + 1 + 1],
])('%s has all its items once, and names only settings that it has', (_name, standard, count) => {
  const ids = standard.items.map(({ id }) => id);
  expect(ids).toHaveLength(count);
  expect(new Set(ids).size).toBe(count);
  for (const { setting, value } of whens(standard)) {
    expect(standard.settings.find(({ id }) => id === setting)?.choices).toContain(value);
  }
});

test('every figure is asked for by an item, and numbers of figures are told apart', () => {
  const used = JSON.stringify([qualityCounty2017, basicCounty2012]);
  const ids = Object.keys(countyFigures);
  expect(ids.filter((id) => !used.includes(`"${id}"`))).toEqual([]);
  const codes = Object.values(countyFigures).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});
