/** A whole number or decimal as it is typed, with or without thousands separators. */
const numeral = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/**
 * Rows of values from pasted text: cells are separated by tabs, rows by line ends, as Excel and WPS put
 * them on the clipboard. What looks like a number becomes one; an empty place is an empty text.
 */
export function pastedValues(text: string): readonly (readonly (string | number)[])[] {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return rows.map((row) => row.split('\t').map(valueOf));
}

function valueOf(text: string): string | number {
  const trimmed = text.trim();
  return numeral.test(trimmed) ? Number(trimmed.replace(/,/g, '')) : text;
}
