/**
 * What a report says of an error: its code, and of Excel's own the member that refused (`Range.values`). Never its
 * text, which may quote the workbook.
 */
export function errorName(error: unknown): string {
  if (typeof error !== 'object' || error === null) return typeof error;
  const code = textOf(error, 'code') || textOf(error, 'name') || 'Error';
  const place = textOf(Reflect.get(error, 'debugInfo'), 'errorLocation');
  return /^\w+\.\w+$/.test(place) ? `${code} (${place})` : code;
}

function textOf(object: unknown, member: string): string {
  if (typeof object !== 'object' || object === null) return '';
  const value: unknown = Reflect.get(object, member);
  return typeof value === 'string' ? value : '';
}
