import type { Indicator } from '../../standards/Indicator';

/** Number format of an indicator's values: 2 decimals; people per one pupil need 4. */
export function valueFormat(indicator: Indicator | undefined): string {
  if (indicator?.inverse) return '#,##0.00';
  return indicator?.unit === 'person' && indicator.perPupils === 1 ? '0.0000' : '#,##0.00';
}
