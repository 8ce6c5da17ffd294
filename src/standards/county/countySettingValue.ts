import type { CountyStandard } from './CountyStandard';
import type { CountySettingId } from './CountyTest';

/** The value in force of a doubtful point, or `null` where the standard does not have it. */
export function countySettingValue(standard: CountyStandard, id: CountySettingId): string | null {
  return standard.settings.find((one) => one.id === id)?.value ?? null;
}
