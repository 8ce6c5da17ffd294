import { countySettingValue } from '../../standards/county/countySettingValue';
import type { CountyItem, CountyStandard } from '../../standards/county/CountyStandard';
import type { CountyTest } from '../../standards/county/CountyTest';

/** The conditions of an item that count by the standard's settings. */
export function testsInForce(
  { tests }: CountyItem,
  standard: CountyStandard,
): readonly CountyTest[] {
  const needs = countySettingValue(standard, 'special-rooms');
  return tests
    .filter(({ when }) => {
      const value = when ? countySettingValue(standard, when.setting) : null;
      return !when || value === null || value === when.value;
    })
    .map((test) =>
      test.kind === 'special-rooms' && (needs === 'both' || needs === 'either')
        ? { ...test, needs }
        : test,
    );
}
