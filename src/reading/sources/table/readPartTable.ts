import type { Grid } from '../../../workbook/Grid';
import type { TableMapping } from '../../mapping/TableMapping';
import { readTable } from '../../readTable';
import type { ReadingOutcome } from '../../ReadingOutcome';
import type { Refusal } from '../../Refusal';
import { stageOfText } from '../../words/stageOfText';
import type { Source } from '../Source';
import { tableSource } from './tableSource';
import { underSheet } from './underSheet';

/** How a sheet is read as a part of a county's table. */
export interface PartOptions {
  readonly file: string | null;
  readonly mappings: readonly TableMapping[];
  /** The sheet's name in addresses. */
  readonly sheet: string;
}

/** Doubts that a stage in the file's name settles. */
const stageDoubts: readonly string[] = ['stage-unknown', 'stage-assumed'];

/**
 * A table of schools as a source, or why it is none. Where nothing on the sheet tells the stage, the name of its file
 * does (a workbook per stage).
 */
export function readPartTable(
  grid: Grid,
  { file, mappings, sheet }: PartOptions,
): Source | Refusal {
  const read = (name: string): ReadingOutcome =>
    readTable({ ...grid, sheet: name }, { isPart: true, mappings });
  const place = (outcome: ReadingOutcome, from: string): Source | Refusal =>
    outcome.kind === 'refused'
      ? { ...outcome.refusal, sheet }
      : underSheet(tableSource(outcome.table), { from, to: sheet });
  const own = read(grid.sheet);
  const isOpen =
    own.kind === 'table' && own.table.questions.some(({ code }) => stageDoubts.includes(code));
  if (file === null || !isOpen || stageOfText(file) === null) return place(own, grid.sheet);
  return place(read(file), file);
}
