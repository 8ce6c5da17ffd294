import Fraction from 'fraction.js';
import type { Amount } from '../../engine/Amount';
import type { FieldId } from '../../standards/FieldId';
import { fields } from '../../standards/fields';
import { rectAddress } from '../../workbook/notation/rectAddress';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import { ask, note } from './Findings';
import { readNumber, type CellNumber } from './readNumber';
import type { SchoolContext } from './SchoolContext';

/** One figure of one school. */
interface Figure {
  readonly row: number;
  readonly school: string;
  readonly column: Column;
  /** The row holds no figure at all, which is said once. */
  readonly isRowBlank: boolean;
}

/** Quantities that no indicator divides: a blank there is no loss. */
const aside: readonly FieldId[] = ['classes', 'staff', 'building-area', 'site-area'];

const problems = {
  'not-a-number': { code: 'not-a-number', severity: 'error' },
  'error-cell': { code: 'error-cell', severity: 'error' },
  negative: { code: 'negative-number', severity: 'error' },
  blank: { code: 'blank-cell', severity: 'warning' },
} as const;

/** The amount in one cell in the field's canonical unit, or why there is none; doubts go to the findings. */
export function readAmount(context: SchoolContext, figure: Figure): Amount {
  const { cells, findings } = context;
  const { column, row } = figure;
  const sources = [cells.address(row, column.column)];
  const shared = mergedOver(context, row, column.column);
  if (shared !== null) {
    const about = { code: 'merged-amount', severity: 'error' } as const;
    ask(findings, finding(context, figure, { ...about, details: { text: shared } }));
    return { missing: 'blank', sources };
  }
  const read = readNumber(cells.value(row, column.column), column.unit);
  if (read.kind === 'missing') {
    noteMissing(context, figure, read.reason);
    return { missing: read.reason, sources };
  }
  if (read.isText) noteText(context, figure, read.value);
  noteFraction(context, figure, read.value);
  const { meaning } = column;
  const isConverted = meaning.kind === 'field' && meaning.factor !== '1';
  const value = isConverted ? read.value.mul(new Fraction(meaning.factor)) : read.value;
  return { value, sources };
}

function noteMissing(
  context: SchoolContext,
  figure: Figure,
  reason: Extract<CellNumber, { kind: 'missing' }>['reason'],
): void {
  const { meaning } = figure.column;
  const isAside = meaning.kind === 'field' && aside.includes(meaning.field);
  if (reason === 'blank' && isAside) return;
  const details = { text: textAt(context, figure) };
  if (context.cells.isUncalculated(figure.row, figure.column.column)) {
    const about = { code: 'formula-without-value', severity: 'error' } as const;
    note(context.findings, finding(context, figure, { ...about, details: {} }));
    return;
  }
  if (reason === 'blank' && figure.isRowBlank) return;
  note(context.findings, finding(context, figure, { ...problems[reason], details }));
}

/** Half a pupil is a slip of the pen, or a figure of another unit. */
function noteFraction(context: SchoolContext, figure: Figure, value: Fraction): void {
  const { meaning } = figure.column;
  if (meaning.kind !== 'field' || meaning.factor !== '1' || value.d === 1n) return;
  if (fields[meaning.field].unit !== 'person') return;
  const details = { text: textAt(context, figure) };
  const about = { code: 'fraction-of-people', severity: 'warning' } as const;
  note(context.findings, finding(context, figure, { ...about, details }));
}

function noteText(context: SchoolContext, figure: Figure, value: Fraction): void {
  const details = { text: textAt(context, figure), value: value.toString() };
  const about = { code: 'text-number', severity: 'info' } as const;
  note(context.findings, finding(context, figure, { ...about, details }));
}

function textAt({ cells }: SchoolContext, { row, column }: Figure): string {
  return String(cells.value(row, column.column) ?? '').trim();
}

function finding(
  { cells }: SchoolContext,
  { row, school, column }: Figure,
  { code, severity, details }: Omit<ReadingFinding, 'cell'>,
): ReadingFinding {
  const about = { school, header: column.header.join(' > '), row: String(row + 1) };
  return {
    code,
    severity,
    cell: cells.address(row, column.column),
    details: { ...about, ...details },
  };
}

/** Address of the merged area when the cell belongs to the rows of several schools, or `null`. */
function mergedOver(
  { cells, schoolRows }: SchoolContext,
  row: number,
  column: number,
): string | null {
  const merge = cells.mergeAt(row, column);
  if (!merge || merge.bottom === merge.top) return null;
  for (let other = merge.top; other <= merge.bottom; other++) {
    if (other !== row && schoolRows.has(other)) return rectAddress(merge);
  }
  return null;
}
