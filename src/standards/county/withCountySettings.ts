import type { CountySetting, CountyStandard } from './CountyStandard';
import type { CountyTest } from './CountyTest';

/**
 * What is asked of the county with doubtful points decided otherwise.
 *
 * @throws RangeError for a setting that the standard lacks or a value that is not among its choices
 */
export function withCountySettings(
  standard: CountyStandard,
  values: Readonly<Record<string, string>>,
): CountyStandard {
  return Object.entries(values).reduce(withSetting, standard);
}

function withSetting(
  standard: CountyStandard,
  [id, value]: readonly [string, string],
): CountyStandard {
  const setting = standard.settings.find((one) => one.id === id);
  if (!setting?.choices.includes(value)) throw new RangeError(`${id} = ${value}`);
  const settings = standard.settings.map((one) => (one === setting ? { ...one, value } : one));
  const items = standard.items.map((item) => ({
    ...item,
    tests: item.tests.map((test) => changed(test, setting.id, value)),
  }));
  return { ...standard, items, settings };
}

/** A setting that `when` does not name changes the condition itself. */
function changed(test: CountyTest, id: CountySetting['id'], value: string): CountyTest {
  if (id !== 'special-rooms' || test.kind !== 'special-rooms') return test;
  return { ...test, needs: value === 'either' ? 'either' : 'both' };
}
