import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import { mayDecide, specialCaseFields } from './mayDecide';

/**
 * What is to be said about columns by themselves: those that were not used, whose unit was converted, which count
 * in special cases only, or whose meaning is doubtful and not yet asked about.
 *
 * @param addressOf full address of the cell that names a column
 * @param told header cells that a question has been asked about, and columns of which it was said that they are not
 *   used
 */
export function columnNotes(
  columns: readonly Column[],
  addressOf: (column: number) => string,
  told: { readonly asked: ReadonlySet<string>; readonly unused: ReadonlySet<number> },
): { findings: ReadingFinding[]; questions: ReadingFinding[] } {
  const findings: ReadingFinding[] = [];
  const questions: ReadingFinding[] = [];
  const decides = mayDecide(columns);
  for (const column of columns) {
    const cell = addressOf(column.column);
    const { meaning, certainty } = column;
    if (!told.unused.has(column.column)) findings.push(...plainNotes(column, cell));
    const isNeeded = meaning.kind === 'name' || decides(column);
    if (certainty !== 'doubtful' || !isNeeded || told.asked.has(cell)) continue;
    const value =
      meaning.kind === 'field'
        ? meaning.field
        : meaning.kind === 'ratio'
          ? meaning.indicator
          : meaning.kind;
    const details = { header: column.header.join(' > '), value };
    questions.push({ code: 'column-doubtful', severity: 'warning', cell, details });
  }
  return { findings: [...findings, ...questions], questions };
}

function plainNotes({ header, meaning, unit, example }: Column, cell: string): ReadingFinding[] {
  const details = { header: header.join(' > ') };
  const info = { severity: 'info', cell } as const;
  if (meaning.kind === 'unknown' && header.length > 0 && example !== null) {
    return [{ code: 'column-not-recognised', ...info, details }];
  }
  if (meaning.kind !== 'field') return [];
  const notes: ReadingFinding[] = [];
  if (meaning.factor !== '1' && unit !== null) {
    notes.push({ code: 'unit-converted', ...info, details: { ...details, unit } });
  }
  if (specialCaseFields.includes(meaning.field)) {
    notes.push({ code: 'not-counted', ...info, details: { ...details, value: meaning.field } });
  }
  return notes;
}
