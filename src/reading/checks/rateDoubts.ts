import { healthRules } from '../../standards/healthRules';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { SchoolRow } from '../rows/BodyReading';
import { readNumber } from '../schools/readNumber';
import { rowFinding } from './rowFinding';
import type { SheetCheck } from './SheetCheck';

const most = Number(healthRules.K16.limits.most);
const share = Number(healthRules.K17.limits.share);
const percents = Number(healthRules.K17.limits.percents);
/** In a column of shares the middle one is not far above 1. */
const mostShare = 1.5;
const asPercent = /^(\d+(?:\.\d+)?)[%％]$/;

/** One rate as it stands. */
interface Rate {
  readonly row: SchoolRow;
  readonly text: string;
  readonly value: number;
  /** It says that it is a percentage (95%), so that `value` is a share. */
  readonly isMarked: boolean;
}

/**
 * Rates above 100 % (K16) and percentages written as 0.95 in one row and 95 in another (K17). They are shown as they
 * stand; nothing is capped.
 */
export function rateDoubts(check: SheetCheck): ReadingFinding[] {
  return check.context.layout.columns.filter(isRate).flatMap((column) => {
    const rates = check.rows.flatMap((row) => rateIn(check, row, column));
    const plain = rates.filter(({ isMarked }) => !isMarked).map(({ value }) => value);
    const middle = medianOf(plain);
    return rates.flatMap((rate): ReadingFinding[] => {
      const code = doubtOf(rate, middle);
      return code
        ? [rowFinding(check, rate.row, { code, column, details: { text: rate.text } })]
        : [];
    });
  });
}

function doubtOf(
  { value, isMarked }: Rate,
  middle: number,
): 'rate-over-100' | 'percent-mixed' | null {
  if (isMarked) return value > most ? 'rate-over-100' : null;
  const areShares = middle <= mostShare;
  const isOdd = areShares ? value > percents : middle > percents && value > 0 && value <= share;
  if (isOdd) return 'percent-mixed';
  return value > (areShares ? most : 100 * most) ? 'rate-over-100' : null;
}

/** Rates that are near the whole and cannot be more; growth and gross enrolment may, dropouts are few. */
function isRate({ meaning, header, unit }: Column): boolean {
  if (meaning.kind !== 'unknown' && meaning.kind !== 'ratio') return false;
  const words = header.join('>').replace(/\([^()]*\)/g, '');
  if (
    /增|减|升|降|毛入学|师生比|生师比|生均|每百|每生|差异|容积|绿地|绿化|密度|变异|负担|辍学|流失|近视|肥胖|空编|超编|缺编/.test(
      words,
    )
  ) {
    return false;
  }
  return /(?:率|比例|占比|百分比)$/.test(words) || /^[%％]$/.test(unit ?? '');
}

function rateIn({ context }: SheetCheck, row: SchoolRow, { column }: Column): Rate[] {
  const value = context.cells.value(row.row, column);
  const text = String(value ?? '').trim();
  const marked = asPercent.exec(text)?.[1];
  if (marked !== undefined) return [{ row, text, value: Number(marked) / 100, isMarked: true }];
  const read = readNumber(value, null);
  if (read.kind === 'missing') return [];
  const isMarked = typeof value === 'number' && context.cells.format(row.row, column).includes('%');
  const number = read.value.valueOf();
  // The cell shows 105% where it holds 1.05.
  const shown = isMarked ? `${Number((number * 100).toPrecision(12))}%` : text;
  return [{ row, text: shown, value: number, isMarked }];
}

function medianOf(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}
