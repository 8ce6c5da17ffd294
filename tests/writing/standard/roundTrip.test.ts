import fc from 'fast-check';
import type { CountyStandard } from '../../../src/standards/county/CountyStandard';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import { withCountySettings } from '../../../src/standards/county/withCountySettings';
import type { Standard } from '../../../src/standards/Standard';
import type { StandardId } from '../../../src/standards/StandardId';
import { standards } from '../../../src/standards/standards';
import { withSettings } from '../../../src/standards/withSettings';
import { ownStandards } from '../../reading/standard/ownStandards';
import { readAgain } from './readAgain';

interface Choosable {
  readonly settings: readonly { readonly id: string; readonly choices: readonly string[] }[];
}

/** Any choice in every doubtful point. */
function valuesOf({ settings }: Choosable): fc.Arbitrary<Record<string, string>> {
  return fc.record(
    Object.fromEntries(settings.map(({ id, choices }) => [id, fc.constantFrom(...choices)])),
  );
}

const ids = Object.keys(standards) as StandardId[];

describe.each(ids)('%s', (id) => {
  test.each(['zh', 'en'] as const)('written in %s and read again is itself', (language) => {
    expect(readAgain(standards[id], countyStandards[id], language)).toEqual({
      kind: 'read',
      standard: standards[id],
      county: countyStandards[id],
    });
  });

  test('with any doubtful points decided is itself when read again', () => {
    const both = fc.tuple(valuesOf(standards[id]), valuesOf(countyStandards[id]));
    fc.assert(
      fc.property(both, ([values, countyValues]) => {
        const standard = withSettings(standards[id], values);
        const county = withCountySettings(countyStandards[id], countyValues);
        expect(readAgain(standard, county)).toEqual({ kind: 'read', standard, county });
      }),
      { numRuns: 40 },
    );
  });
});

test('any own standard is itself when written and read again', () => {
  fc.assert(
    fc.property(ownStandards(), fc.constantFrom('zh', 'en'), (own, language) => {
      const { standard, county }: { standard: Standard; county: CountyStandard } = own;
      expect(readAgain(standard, county, language)).toEqual({
        kind: 'read',
        standard,
        county,
      });
    }),
    { numRuns: 100 },
  );
});
