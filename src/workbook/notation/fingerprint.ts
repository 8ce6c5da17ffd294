import type { CellValue } from '../CellValue';

/** Taken once: this runs for every character of a table. */
const { imul } = Math;

/**
 * Short text that changes when any value changes (two 32-bit FNV-1a sums over type and text). A blank and an
 * empty text are the same, and so are numbers that agree in 15 digits: some programs store no more.
 */
export function fingerprint(values: readonly (readonly CellValue[])[]): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  const add = (code: number): void => {
    a = imul(a ^ code, 0x01000193);
    b = imul(b ^ (code + 0x9e37), 0x85ebca6b);
  };
  for (const row of values) {
    for (const value of row) {
      const text = textOf(value);
      for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
      add(0x1f);
    }
    add(0x1e);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

function textOf(value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `n${Number(value.toPrecision(15))}`;
  return `${(typeof value)[0]}${value}`;
}
