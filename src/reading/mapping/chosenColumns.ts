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
 * measure the quantity, are questions; nothing is put in their place. A unit that is not the one of this table's title
 * is taken, but asked: the title may be another one than the clerk saw.
 *
 * @param about `tableCell`: full address of the header's first cell, for choices without a column; `titleUnits`: units
 *   that the title lines name, by what they measure
 */
export function chosenColumns(
  scored: readonly ScoredColumn[],
  mapping: TableMapping | null,
  about: {
    readonly addressOf: (column: number) => string;
    readonly tableCell: string;
    readonly titleUnits: ReadonlyMap<Unit, string>;
  },
): ChosenColumns {
  const { addressOf, tableCell, titleUnits } = about;
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
    const header = one.column.header.join(' > ');
    const cell = addressOf(one.column.column);
    if (!column) {
      const unit = choice.meaning.kind === 'field' ? (choice.meaning.unit ?? '') : '';
      const details = { header, unit };
      questions.push({ code: 'choice-unit-unknown', severity: 'warning', cell, details });
      return one;
    }
    const by = one.hasOwnUnit ? null : otherUnit(column, titleUnits);
    if (by === null) return { ...one, column, strength: Infinity };
    const details = { header, unit: column.unit ?? '', by };
    questions.push({ code: 'choice-unit-differs', severity: 'warning', cell, details });
    return { ...one, column: { ...column, certainty: 'doubtful' }, strength: Infinity };
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

/** The unit of the title, as it is written, where it makes another amount of the column's figures. */
function otherUnit({ meaning }: Column, titleUnits: ReadonlyMap<Unit, string>): string | null {
  if (meaning.kind !== 'field') return null;
  const written = titleUnits.get(fields[meaning.field].unit);
  const unit = written === undefined ? null : writtenUnit(written);
  return written === undefined || unit === null || unit.factor === meaning.factor ? null : written;
}

/** The header may say more than the clerk: 万元 a pupil, or pupils per teacher turned over. */
function ratio(said: ColumnMeaning, chosen: ChosenMeaning & { kind: 'ratio' }): ColumnMeaning {
  if (said.kind !== 'ratio' || said.indicator !== chosen.indicator) return chosen;
  return { ...said, stage: chosen.stage };
}
