import { fields } from '../../standards/fields';
import type { Unit } from '../../standards/Unit';
import { cleanWords } from '../cells/cleanWords';
import type { Column, ColumnMeaning } from '../Column';
import type { ScoredColumn } from '../columns/settleDuplicates';
import type { ReadingFinding } from '../ReadingFinding';
import { writtenUnit } from '../words/units';
import { choicesByColumn } from './choicesByColumn';
import type { ChosenMeaning, TableMapping } from './TableMapping';

/** How a unit is written that the clerk left at the field's own. */
const ownUnit: Readonly<Record<Unit, string | null>> = {
  person: '人',
  class: '班',
  grade: null,
  room: '间',
  set: '台',
  volume: '册',
  'square-metre': '㎡',
  yuan: '元',
  'yes-no': null,
};

/** Columns with what the clerk said about them, and the choices that could not be followed: all of these are asked. */
export interface ChosenColumns {
  readonly columns: readonly ScoredColumn[];
  readonly questions: readonly ReadingFinding[];
}

/**
 * Puts what the clerk said in place of what the header says. A chosen column wins over every other one for the same
 * quantity, and nothing about it is doubtful. A choice whose column is not in the table, and a unit that does not
 * measure the quantity, are questions; nothing is put in their place.
 *
 * @param tableCell full address of the header's first cell, for choices without a column
 */
export function chosenColumns(
  scored: readonly ScoredColumn[],
  mapping: TableMapping | null,
  { addressOf, tableCell }: { addressOf: (column: number) => string; tableCell: string },
): ChosenColumns {
  if (!mapping || mapping.columns.length === 0) return { columns: scored, questions: [] };
  const { chosen, lost } = choicesByColumn(
    scored.map(({ column }) => column),
    mapping.columns,
  );
  const questions = lost.map(({ path }): ReadingFinding => {
    const details = { header: path };
    return { code: 'choice-lost', severity: 'warning', cell: tableCell, details };
  });
  const columns = scored.map((one): ScoredColumn => {
    const choice = chosen.get(one.column.column);
    if (!choice) return one;
    const column = withMeaning(one.column, choice.meaning);
    if (column) return { column, strength: Infinity };
    const unit = choice.meaning.kind === 'field' ? (choice.meaning.unit ?? '') : '';
    const details = { header: one.column.header.join(' > '), unit };
    const cell = addressOf(one.column.column);
    questions.push({ code: 'choice-unit-unknown', severity: 'warning', cell, details });
    return one;
  });
  return { columns, questions };
}

/** The column as the clerk said, or `null` when the unit does not measure the quantity. */
function withMeaning(column: Column, chosen: ChosenMeaning): Column | null {
  const base = { ...column, isChosen: true, certainty: 'certain' } as const;
  if (chosen.kind === 'ratio') return { ...base, meaning: ratio(column.meaning, chosen) };
  if (chosen.kind !== 'field') return { ...base, meaning: chosen };
  const { field, stage, unit } = chosen;
  const measured = fields[field].unit;
  const written = unit === null ? null : writtenUnit(cleanWords(unit));
  if (unit !== null && !written?.measures.includes(measured)) return null;
  const meaning: ColumnMeaning = { kind: 'field', field, stage, factor: written?.factor ?? '1' };
  return { ...base, meaning, unit: unit ?? ownUnit[measured] };
}

/** The header may say more than the clerk: 万元 a pupil, or pupils per teacher turned over. */
function ratio(said: ColumnMeaning, chosen: ChosenMeaning & { kind: 'ratio' }): ColumnMeaning {
  if (said.kind !== 'ratio' || said.indicator !== chosen.indicator) return chosen;
  return { ...said, stage: chosen.stage };
}
