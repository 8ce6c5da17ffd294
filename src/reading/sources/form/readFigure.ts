import Fraction from 'fraction.js';
import type { Amount } from '../../../engine/Amount';
import type { FieldId } from '../../../standards/FieldId';
import { fields } from '../../../standards/fields';
import type { Cells } from '../../cells/Cells';
import type { ReadingFinding } from '../../ReadingFinding';
import { readNumber, type CellNumber } from '../../schools/readNumber';
import { writtenUnit } from '../../words/units';

/** Where a figure stands and what it is. */
export interface Figure {
  readonly row: number;
  readonly column: number;
  readonly field: FieldId;
  readonly header: string;
  /** Units written near it, the nearest first. */
  readonly units: readonly string[];
}

/** An amount with the doubts about its cell. */
export interface FigureRead {
  readonly amount: Amount;
  readonly findings: readonly ReadingFinding[];
  readonly questions: readonly ReadingFinding[];
}

const problems = {
  'not-a-number': { code: 'not-a-number', severity: 'error' },
  'error-cell': { code: 'error-cell', severity: 'error' },
  negative: { code: 'negative-number', severity: 'error' },
  blank: { code: 'blank-cell', severity: 'warning' },
} as const;
const unsaved = { code: 'formula-without-value', severity: 'error' } as const;
const unwritten = { code: 'unit-assumed', severity: 'warning' } as const;

/**
 * The amount in one cell of a form in the field's canonical unit, or why there is none. A value in money whose unit is
 * not written is a question: the forms count in 万元, clerks also in 元.
 */
export function readFigure(cells: Cells, figure: Figure): FigureRead {
  const { row, column, field } = figure;
  const sources = [cells.address(row, column)];
  const unit = unitOf(figure);
  const read = readNumber(cells.value(row, column), unit?.written ?? null);
  if (read.kind === 'missing' || !isOfField(read.ownUnit, field)) {
    const reason = read.kind === 'missing' ? read.reason : 'not-a-number';
    const isOpen = cells.isUncalculated(row, column);
    const problem = isOpen ? unsaved : problems[reason];
    const finding = findingAt(cells, figure, { ...problem, details: {} });
    return { amount: { missing: reason, sources }, findings: [finding], questions: [] };
  }
  const factor = read.ownUnit === undefined ? (unit?.factor ?? '1') : '1';
  const value = read.value.mul(new Fraction(factor));
  const isUnitOpen = fields[field].unit === 'yuan' && !unit && read.ownUnit === undefined;
  const questions = isUnitOpen
    ? [findingAt(cells, figure, { ...unwritten, details: { unit: '元', value: '' } })]
    : [];
  const findings = [...dress(cells, figure, { read, value }), ...questions];
  return { amount: { value, sources }, findings, questions };
}

/** How the number is written: as text, with a unit of its own, as half a person. */
function dress(
  cells: Cells,
  figure: Figure,
  { read, value }: { read: Extract<CellNumber, { kind: 'number' }>; value: Fraction },
): ReadingFinding[] {
  const findings: ReadingFinding[] = [];
  if (read.ownUnit !== undefined) {
    const details = { unit: read.ownUnit, value: value.toString() };
    findings.push(findingAt(cells, figure, { code: 'cell-unit', severity: 'warning', details }));
  } else if (read.isText) {
    const details = { value: read.value.toString() };
    findings.push(findingAt(cells, figure, { code: 'text-number', severity: 'info', details }));
  }
  if (fields[figure.field].unit === 'person' && value.d !== 1n) {
    const about = { code: 'fraction-of-people', severity: 'warning', details: {} } as const;
    findings.push(findingAt(cells, figure, about));
  }
  return findings;
}

function findingAt(
  cells: Cells,
  { row, column, header }: Figure,
  { code, severity, details }: Omit<ReadingFinding, 'cell'>,
): ReadingFinding {
  const text = String(cells.value(row, column) ?? '').trim();
  const about = { row: String(row + 1), header, text };
  return { code, severity, cell: cells.address(row, column), details: { ...about, ...details } };
}

/** Whether the unit that a cell names itself measures the quantity. */
function isOfField(ownUnit: string | undefined, field: FieldId): boolean {
  return (
    ownUnit === undefined || (writtenUnit(ownUnit)?.measures ?? []).includes(fields[field].unit)
  );
}

/** The nearest written unit that measures the field. */
function unitOf({ field, units }: Figure): { written: string; factor: string } | null {
  for (const written of units) {
    const unit = writtenUnit(written.replace('㎡', 'm2'));
    if (unit?.measures.includes(fields[field].unit)) return { written, factor: unit.factor };
  }
  return null;
}
