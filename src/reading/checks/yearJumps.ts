import Fraction from 'fraction.js';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import { signOf } from '../../numeric/signOf';
import type { FieldId, LastYear } from '../../standards/FieldId';
import { healthRules } from '../../standards/healthRules';
import type { Stage } from '../../standards/Stage';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { SchoolRow } from '../rows/BodyReading';
import { figureIn } from './figureIn';
import { rowFinding } from './rowFinding';
import type { SheetCheck } from './SheetCheck';

const { pupils, resources, teachers } = healthRules.K9.limits;
const { jumpFrom, jumpTo } = healthRules.K5.limits;

/** This year's quantities that last year's is compared with (the first way that the table has), and the limit. */
const pairs: Readonly<
  Record<LastYear, { readonly ways: readonly (readonly FieldId[])[]; readonly limit: string }>
> = {
  'last-year-pupils': { ways: [['pupils']], limit: pupils },
  'last-year-full-time-teachers': { ways: [['full-time-teachers']], limit: teachers },
  'last-year-teaching-space': {
    ways: [['teaching-space'], ['teaching-space-net']],
    limit: resources,
  },
  'last-year-sports-space': {
    ways: [['sports-space'], ['sports-ground', 'indoor-sports-space']],
    limit: resources,
  },
  'last-year-equipment-value': { ways: [['equipment-value']], limit: resources },
  'last-year-books': { ways: [['books']], limit: resources },
};

/** This year's and last year's columns of one quantity. */
interface Comparison {
  readonly before: Column;
  readonly now: readonly Column[];
  readonly limit: string;
  readonly isMoney: boolean;
}

/**
 * Figures that lie too far from last year's without a remark in the row (K9), and money that is ten thousand times
 * last year's or a ten-thousandth of it (K5).
 */
export function yearJumps(check: SheetCheck): ReadingFinding[] {
  const remarks = check.context.layout.columns.filter(
    ({ meaning, header }) => meaning.kind === 'remark' && /备注|说明/.test(header.join('')),
  );
  return comparisonsOf(check).flatMap((comparison) =>
    check.rows.flatMap((row) => jumpIn(check, row, { ...comparison, remarks })),
  );
}

function comparisonsOf({ context: { fieldColumns } }: SheetCheck): Comparison[] {
  return (Object.keys(pairs) as LastYear[]).flatMap((field) => {
    const { ways, limit } = pairs[field];
    const columns = Object.entries(fieldColumns.get(field) ?? {});
    return columns.flatMap(([part, before]): Comparison[] => {
      const now = ways
        .map((way) => way.flatMap((one) => columnsOf(fieldColumns.get(one), part)))
        .find((found, at) => found.length > 0 && found.length >= (ways[at]?.length ?? 1));
      return now ? [{ before, now, limit, isMoney: field.endsWith('equipment-value') }] : [];
    });
  });
}

/** The column of this part; for the whole school also all its stages together. */
function columnsOf(
  columns: Readonly<Partial<Record<'whole' | Stage, Column>>> | undefined,
  part: string,
): readonly Column[] {
  const { whole, ...stages } = columns ?? {};
  if (part !== 'whole') return [stages[part as Stage] ?? []].flat();
  return whole ? [whole] : Object.values(stages);
}

function jumpIn(
  check: SheetCheck,
  row: SchoolRow,
  { before, now, limit, isMoney, remarks }: Comparison & { readonly remarks: readonly Column[] },
): ReadingFinding[] {
  const { cells } = check.context;
  const [column] = now;
  const last = figureIn(check, row.row, before);
  const figures = now.map((one) => figureIn(check, row.row, one));
  if (!column || !last || signOf(last) <= 0 || figures.some((one) => one === null)) return [];
  const sum = figures.reduce<Fraction>((total, one) => total.add(one ?? 0), new Fraction(0));
  const ratio = sum.div(last);
  const details = { text: figureText(sum), value: figureText(last) };
  const isUnit =
    (ratio.gte(jumpFrom) && ratio.lte(jumpTo)) ||
    (signOf(ratio) > 0 && ratio.inverse().gte(jumpFrom) && ratio.inverse().lte(jumpTo));
  if (isMoney && isUnit) return [rowFinding(check, row, { code: 'unit-jump', column, details })];
  const change = ratio.sub(1).abs();
  if (change.lte(limit)) return [];
  if (remarks.some((remark) => !cells.isBlank(row.row, remark.column))) return [];
  const percent = `${roundHalfUp(change.mul(100), 1)}%`;
  return [rowFinding(check, row, { code: 'year-jump', column, details: { ...details, percent } })];
}

function figureText(value: Fraction): string {
  const text = roundHalfUp(value, 2);
  return text.replace(/\.?0+$/, '');
}
