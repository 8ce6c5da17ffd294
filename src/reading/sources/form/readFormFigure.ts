import Fraction from 'fraction.js';
import type { Amount } from '../../../engine/Amount';
import type { FieldId } from '../../../standards/FieldId';
import { fields } from '../../../standards/fields';
import type { Cells } from '../../cells/Cells';
import type { Column } from '../../Column';
import type { ReadingFinding } from '../../ReadingFinding';
import { readFigure } from '../../schools/readFigure';
import { readNumber, type CellNumber } from '../../schools/readNumber';
import { writtenUnit } from '../../words/units';

/** Where a figure stands and what it is. */
export interface FormFigure {
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
 * The amount in one cell of a form in the field's canonical unit, or why there is none; the cell is read as one of a
 * table's column. A value in money whose unit is not written is a question: the forms count in 万元, clerks also in
 * 元.
 */
export function readFormFigure(cells: Cells, figure: FormFigure): FigureRead {
  const { row, column, field } = figure;
  const sources = [cells.address(row, column)];
  const unit = unitOf(figure);
  const read = readFigure(cells, row, columnOf(figure, unit));
  if (read.kind === 'missing') {
    const isOpen = cells.isUncalculated(row, column);
    const problem = isOpen ? unsaved : problems[read.reason];
    const finding = findingAt(cells, figure, { ...problem, details: {} });
    return { amount: { missing: read.reason, sources }, findings: [finding], questions: [] };
  }
  const value = read.value.mul(new Fraction(unit?.factor ?? '1'));
  const isUnitOpen = fields[field].unit === 'yuan' && !unit && !namesUnit(cells, figure);
  const questions = isUnitOpen
    ? [findingAt(cells, figure, { ...unwritten, details: { unit: '元', value: '' } })]
    : [];
  const findings = [...dress(cells, figure, { read, value }), ...questions];
  return { amount: { value, sources }, findings, questions };
}

/** The column that the figure would stand in if it stood in a table. */
function columnOf(
  { column, field, header }: FormFigure,
  unit: { readonly written: string; readonly factor: string } | null,
): Column {
  return {
    column,
    header: [header],
    meaning: { kind: 'field', field, stage: null, factor: unit?.factor ?? '1' },
    unit: unit?.written ?? null,
    example: null,
    isChosen: false,
    certainty: 'certain',
  };
}

/** Whether the cell itself says in what it counts: 2105000元. */
function namesUnit(cells: Cells, { row, column }: FormFigure): boolean {
  const read = readNumber(cells.value(row, column), null);
  return read.kind === 'number' && read.ownUnit !== undefined;
}

/** How the number is written: as text, with a unit of its own, as half a person. */
function dress(
  cells: Cells,
  figure: FormFigure,
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
  { row, column, header }: FormFigure,
  { code, severity, details }: Omit<ReadingFinding, 'cell'>,
): ReadingFinding {
  const text = String(cells.value(row, column) ?? '').trim();
  const about = { row: String(row + 1), header, text };
  return { code, severity, cell: cells.address(row, column), details: { ...about, ...details } };
}

/** The nearest written unit that measures the field. */
function unitOf({ field, units }: FormFigure): { written: string; factor: string } | null {
  for (const written of units) {
    const unit = writtenUnit(written);
    if (unit?.measures.includes(fields[field].unit)) return { written, factor: unit.factor };
  }
  return null;
}
