import { readStandard } from '../../../src/reading/standard/readStandard';
import type { StandardRead } from '../../../src/reading/standard/StandardRead';
import type { CountyStandard } from '../../../src/standards/county/CountyStandard';
import type { Standard } from '../../../src/standards/Standard';
import { standardSheet } from '../../../src/writing/standard/standardSheet';
import { gridOfSheet } from '../gather/gridOfSheet';
import { standardTexts } from './standardTexts';

/** A standard written as a sheet and read again. */
export function readAgain(
  standard: Standard,
  county: CountyStandard,
  language: 'zh' | 'en' = 'zh',
): StandardRead {
  const options = { texts: standardTexts[language], today: '2026-01-15' };
  return readStandard(gridOfSheet(standardSheet(standard, county, options)));
}
