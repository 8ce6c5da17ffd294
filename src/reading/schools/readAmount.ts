import Fraction from 'fraction.js';
import type { Amount } from '../../engine/Amount';
import { fields } from '../../standards/fields';
import { rectAddress } from '../../workbook/notation/rectAddress';
import type { Rect } from '../../workbook/Rect';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import { ask, note } from './Findings';
import { rawFields } from './rawWaysTo';
import { readFigure } from './readFigure';
import type { CellNumber } from './readNumber';
import type { SchoolContext } from './SchoolContext';

/** One figure of one school. */
interface Figure {
  readonly row: number;
  readonly school: string;
  readonly column: Column;
  /** The row holds no figure at all, which is said once. */
  readonly isRowBlank: boolean;
  /** What stands there decides nothing: no doubt about it is worth a word. */
  readonly isQuiet?: boolean;
}

const problems = {
  'not-a-number': { code: 'not-a-number', severity: 'error' },
  'error-cell': { code: 'error-cell', severity: 'error' },
  negative: { code: 'negative-number', severity: 'error' },
  blank: { code: 'blank-cell', severity: 'warning' },
} as const;

/** The amount in one cell in the field's canonical unit, or why there is none; doubts go to the findings. */
export function readAmount(context: SchoolContext, figure: Figure): Amount {
  const { cells, findings } = context;
  const { column, row, isQuiet = false } = figure;
  const sources = [cells.address(row, column.column)];
  const merge = cells.mergeAt(row, column.column);
  const sharing = merge && context.sharing(merge, row);
  // The amount of all stages of a school stands in the first of its rows.
  if (sharing === 'school' && merge) return { missing: 'blank', sources: [topOf(cells, merge)] };
  if (sharing === 'schools' && merge) {
    const shared = rectAddress(merge);
    if (isQuiet) return { missing: 'blank', sources };
    const about = { code: 'merged-amount', severity: 'error' } as const;
    ask(findings, finding(context, figure, { ...about, details: { text: shared } }));
    return { missing: 'blank', sources };
  }
  const read = readFigure(cells, row, column);
  if (read.kind === 'missing') {
    if (!isQuiet) noteMissing(context, figure, read.reason);
    return { missing: read.reason, sources };
  }
  const { meaning } = column;
  const isConverted = meaning.kind === 'field' && meaning.factor !== '1';
  const value = isConverted ? read.value.mul(new Fraction(meaning.factor)) : read.value;
  if (isQuiet) return { value, sources };
  if (read.ownUnit !== undefined) noteOwnUnit(context, figure, { value, unit: read.ownUnit });
  else if (read.isText) noteText(context, figure, read.value);
  noteFraction(context, figure, read.value);
  return { value, sources };
}

/** A figure that no indicator is worked out of: a blank there is no loss. */
function isAside({ column: { meaning } }: Figure): boolean {
  return meaning.kind === 'field' && meaning.field !== 'pupils' && !rawFields.has(meaning.field);
}

function noteMissing(
  context: SchoolContext,
  figure: Figure,
  reason: Extract<CellNumber, { kind: 'missing' }>['reason'],
): void {
  if (reason === 'blank' && isAside(figure)) return;
  const details = { text: textAt(context, figure) };
  if (context.cells.isUncalculated(figure.row, figure.column.column)) {
    const about = { code: 'formula-without-value', severity: 'error' } as const;
    note(context.findings, finding(context, figure, { ...about, details: {} }));
    return;
  }
  if (reason === 'blank' && figure.isRowBlank) return;
  const problem = problems[reason];
  const severity = isAside(figure) ? 'warning' : problem.severity;
  note(context.findings, finding(context, figure, { ...problem, severity, details }));
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

/** The cell names another unit than its column: its own holds, and is said. */
function noteOwnUnit(
  context: SchoolContext,
  figure: Figure,
  { value, unit }: { value: Fraction; unit: string },
): void {
  const details = { text: textAt(context, figure), unit, value: value.toString() };
  const about = { code: 'cell-unit', severity: 'warning' } as const;
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

function topOf(cells: SchoolContext['cells'], { top, left }: Rect): string {
  return cells.address(top, left);
}
