import type Fraction from 'fraction.js';
import type { CountyEntry } from '../../engine/county/CountyFacts';
import { countyFigures, type CountyFigureId } from '../../standards/county/countyFigures';
import type { CountyCell } from './CountyCell';
import type { CountyFinding, CountyFindingCode } from './CountyFinding';
import type { CountySheet, PlacedColumn } from './CountySheet';
import { evidenceIn } from './evidenceIn';
import { figureNames } from './figureNames';
import { figureOfRow } from './figureOfRow';
import { listRows } from './listRows';
import { readCountyCell } from './readCountyCell';
import { wordsIn } from './wordsIn';

/** A figure as one row gives it. */
interface FigureRow extends CountyEntry {
  readonly figure: CountyFigureId;
  readonly isBlank: boolean;
}

/** Money that is no amount per person, so that `元/生` is not its unit. */
const totals: readonly CountyFigureId[] = ['special-school-fund'];

/**
 * The figures of the sheets 县级数据, by their numbers, or by their names where a row has none. What stands twice with
 * different values, or cannot be read, is open.
 */
export function readFigures(
  sheets: readonly CountySheet[],
  findings: CountyFinding[],
): ReadonlyMap<CountyFigureId, CountyEntry> {
  const rows = new Map<CountyFigureId, FigureRow[]>();
  for (const sheet of sheets) {
    for (const row of listRows(sheet)) {
      const read = readRow(sheet, row, findings);
      if (read) rows.set(read.figure, [...(rows.get(read.figure) ?? []), read]);
    }
  }
  return new Map([...rows].map(([figure, found]) => [figure, joined(found, findings)]));
}

function readRow(sheet: CountySheet, row: number, findings: CountyFinding[]): FigureRow | null {
  const value = sheet.columns.get('value');
  if (!value) return null;
  const figure = figureAt(sheet, row, { value, findings });
  if (!figure) return null;
  const { cells } = sheet;
  const { unit: measure } = countyFigures[figure];
  const cell = read(figure)(
    { cells, row, column: value.column },
    {
      measure,
      unit: wordsIn(sheet, row, 'unit') || null,
      isPerPerson: measure === 'yuan' && !totals.includes(figure),
    },
  );
  const source = cells.address(row, value.column);
  note(cell, { figure, source, text: cells.words(row, value.column), findings });
  return {
    figure,
    amount: cell.kind === 'number' ? cell.value : null,
    evidence: evidenceIn(sheet, row),
    source,
    isBlank: cell.kind === 'blank',
  };
}

/** 无 beside 无过重课业负担 may say that there is none, or that it is not so. */
function read(figure: CountyFigureId): typeof readCountyCell {
  if (figure !== 'no-excessive-burden') return readCountyCell;
  return (place, question) =>
    /^(?:有|无|没有)$/.test(place.cells.words(place.row, place.column))
      ? { kind: 'problem', code: 'not-a-choice', details: { choices: 'yes-no' } }
      : readCountyCell(place, question);
}

/** The figure that a row is for; a doubt about it is noted where the row holds a value. */
function figureAt(
  sheet: CountySheet,
  row: number,
  { value, findings }: { value: PlacedColumn; findings: CountyFinding[] },
): CountyFigureId | null {
  const code = wordsIn(sheet, row, 'code');
  const { byCode, byName } = figureOfRow(code, wordsIn(sheet, row, 'item'));
  const { cells } = sheet;
  const isBlank = cells.isBlank(row, value.column) && !cells.isUncalculated(row, value.column);
  if (isBlank) return byCode && byName && byCode !== byName ? null : (byCode ?? byName);
  const report = (about: CountyFindingCode, details: Record<string, string>): null => {
    const severity = about === 'code-name-differ' ? 'error' : 'warning';
    findings.push({ code: about, severity, cell: cells.address(row, value.column), details });
    return null;
  };
  if (byCode && byName && byCode !== byName) {
    return report('code-name-differ', { text: code, value: countyFigures[byName].code });
  }
  if (byCode ?? byName) return byCode ?? byName;
  if (code !== '') return report('code-unknown', { text: code });
  return report('row-unknown', { text: wordsIn(sheet, row, 'item') });
}

function note(
  cell: CountyCell,
  about: { figure: CountyFigureId; source: string; text: string; findings: CountyFinding[] },
): void {
  const { figure, source, text, findings } = about;
  const facts = { header: figureNames[figure], code: countyFigures[figure].code, text };
  if (cell.kind === 'problem') {
    const details = { ...facts, ...cell.details };
    findings.push({ code: cell.code, severity: 'error', cell: source, details });
  } else if (cell.kind === 'number' && cell.converted !== undefined) {
    const details = { ...facts, unit: cell.converted };
    findings.push({ code: 'unit-converted', severity: 'info', cell: source, details });
  }
}

/** One entry of all rows of a figure: rows left blank give way, rows that differ leave it open. */
function joined(rows: readonly FigureRow[], findings: CountyFinding[]): CountyEntry {
  const filled = rows.filter(({ isBlank }) => !isBlank);
  const [first = rows[0]] = filled;
  const evidence = rows.find((row) => row.evidence !== null)?.evidence ?? null;
  if (!first) throw new Error('a figure without rows');
  const { figure, source } = first;
  const other = filled.find(({ amount }) => !isSame(amount, first.amount));
  if (other) {
    const details = {
      header: figureNames[figure],
      code: countyFigures[figure].code,
      by: other.source,
    };
    findings.push({ code: 'figure-twice', severity: 'error', cell: source, details });
  }
  return { amount: other ? null : first.amount, evidence, source };
}

function isSame(one: Fraction | null, other: Fraction | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}
