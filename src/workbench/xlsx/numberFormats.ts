import { builtInNumberFormats } from '../../workbook/file/package/builtInNumberFormats';

/** As a Chinese Excel shows them: dates, and negative numbers without brackets. */
const shown: Readonly<Record<number, string>> = {
  ...builtInNumberFormats,
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
};

/** Pattern of a number format, or `null` where numbers are shown as they are. */
export function numberFormatPattern(
  id: number,
  custom: ReadonlyMap<number, string>,
): string | null {
  const pattern = custom.get(id) ?? shown[id] ?? null;
  return pattern === 'General' ? null : pattern;
}
