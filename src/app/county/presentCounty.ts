import type { CountyStandard } from '../../standards/county/CountyStandard';
import { countyStandards } from '../../standards/county/countyStandards';
import { withCountySettings } from '../../standards/county/withCountySettings';
import type { Session } from '../session/Session';

/** What the session's standard asks of the county, with doubtful points as the clerk decided them. */
export function presentCounty({
  standardId,
  own,
  county,
}: Pick<Session, 'standardId' | 'own' | 'county'>): CountyStandard {
  return withCountySettings(own?.county ?? countyStandards[standardId], county?.settings ?? {});
}
