import type { CountyStandard } from '../../standards/county/CountyStandard';
import { countyStandards } from '../../standards/county/countyStandards';
import { withCountySettings } from '../../standards/county/withCountySettings';
import type { Standard } from '../../standards/Standard';
import { standards } from '../../standards/standards';
import { withSettings } from '../../standards/withSettings';
import { isSameData } from './isSameData';

/** Whether a standard says just what the national one that it is based on says, with the same doubtful points decided. */
export function isBuiltIn(standard: Standard, county: CountyStandard): boolean {
  const { basedOn } = standard;
  const national = withSettings(standards[basedOn], valuesOf(standard.settings));
  const { id, name } = standards[basedOn];
  const nationalCounty = withCountySettings(countyStandards[basedOn], valuesOf(county.settings));
  return (
    isSameData(byCode({ ...standard, id, name }), byCode(national)) &&
    isSameData(county, nationalCounty)
  );
}

function valuesOf(
  settings: readonly { readonly id: string; readonly value: string }[],
): Record<string, string> {
  return Object.fromEntries(settings.map(({ id, value }) => [id, value]));
}

/** In which order schools are left out is no difference. */
function byCode(standard: Standard): Standard {
  const scope = [...standard.scope].sort((a, b) => a.code.localeCompare(b.code));
  return { ...standard, scope };
}
