import type { Cell } from '../model/Cell';

/** A cell as it is shown, for the few number formats that the tests need; others show the plain value. */
export function shownText({ value, numberFormat }: Cell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (typeof value === 'string') return value;
  const format = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(numberFormat);
  if (!format) return String(Number(value.toPrecision(11)));
  const [, grouping, decimals = '', percent] = format;
  const shown = (percent ? value * 100 : value).toFixed(decimals.length);
  const [whole = '', rest] = shown.split('.');
  const grouped = grouping ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${grouped}${rest === undefined ? '' : `.${rest}`}${percent ?? ''}`;
}
