import type { CellValue } from '../../../src/workbook/CellValue';
import { typedDate } from './typedDate';

/** What a cell holds after something was typed into it or written to it. */
export interface TypedInput {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Format that the typing brought along, e.g. `0%`; `null` leaves the cell's own. */
  readonly numberFormat: string | null;
}

/**
 * The conversions of a cell entry: formulas, numbers, percentages, dates, booleans, the leading apostrophe.
 * Full-width signs count as their half-width twins, as in Chinese editions, but not inside quotes.
 */
export function typedInput(input: unknown, cellFormat: string): TypedInput {
  if (typeof input === 'number' || typeof input === 'boolean') {
    // A cell formatted as text makes text of numbers, too.
    return plain(cellFormat === '@' ? String(input).toUpperCase() : input);
  }
  const text = String(input ?? '');
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1) === '' ? null : text.slice(1));
  if (cellFormat === '@') return plain(text);
  return convertedText(text);
}

function convertedText(text: string): TypedInput {
  const half = text.normalize('NFKC').trim();
  const number = numberOf(half);
  if (number !== null) {
    const isPercent = half.endsWith('%');
    return { value: number, formula: null, numberFormat: isPercent ? '0%' : null };
  }
  if (/^[=+\-@]./.test(half)) {
    const formula = halfOutsideQuotes(text.trim());
    return {
      value: 0,
      formula: formula.startsWith('=') ? formula : `=${formula}`,
      numberFormat: null,
    };
  }
  if (/^(?:true|false)$/i.test(half)) return plain(half.toLowerCase() === 'true');
  const date = typedDate(half);
  if (date) return { value: date.serial, formula: null, numberFormat: date.numberFormat };
  return plain(text);
}

function halfOutsideQuotes(text: string): string {
  return text.replace(/'[^']*'|"[^"]*"|[^'"]+/g, (part) =>
    /^['"]/.test(part) ? part : part.normalize('NFKC'),
  );
}

function numberOf(text: string): number | null {
  const match = /^([+-]?)[¥$]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(%?)$/i.exec(
    text,
  );
  const digits = match?.[2]?.replaceAll(',', '') ?? '';
  if (!match || !/\d/.test(digits)) return null;
  const size = Number(digits) / (match[3] === '%' ? 100 : 1);
  return match[1] === '-' ? -size : size;
}

function plain(value: CellValue): TypedInput {
  return { value, formula: null, numberFormat: null };
}
