import type { Amount } from '../../engine/Amount';
import type { School, StageAmounts } from '../../engine/School';
import type { FieldId } from '../../standards/FieldId';
import type { SchoolKind } from '../../standards/SchoolKind';
import type { Stage } from '../../standards/Stage';
import { stagesOfKind } from '../../standards/stagesOfKind';
import type { Column } from '../Column';
import type { SchoolRow } from '../rows/BodyReading';
import { nameCell } from '../rows/nameCell';
import type { StageColumns } from './fieldColumnsOf';
import { note } from './Findings';
import { hasSeveralStages } from './identify';
import { readAmount } from './readAmount';
import { readStated } from './readStated';
import type { Resolved } from './resolveStage';
import { schoolCode } from './schoolCode';
import type { SchoolContext } from './SchoolContext';
import { sponsorOf } from './sponsorOf';

const stages = ['primary', 'junior', 'senior'] as const;

/** One row as the engine takes it: who the school is, its stage, and every quantity that the table has. */
export function readSchool(
  context: SchoolContext,
  row: SchoolRow,
  { kind, stage }: Resolved,
): School {
  const { cells, layout, fieldColumns } = context;
  const at = nameCell(cells, layout, row.nameRow);
  const name = displayName(cells.value(at.row, at.column));
  const isRowBlank = isBlankRow({ cells, figures: layout.figures }, row.row);
  if (isRowBlank) noteBlankRow(context, row, name);
  const amounts: Partial<Record<FieldId, StageAmounts>> = {};
  for (const [field, columns] of fieldColumns) {
    const read = (column: Column): Amount =>
      readAmount(context, { row: row.row, school: name, column, isRowBlank });
    const isBlank = (column: Column): boolean => cells.isBlank(row.row, column.column);
    const entry = stage
      ? stageAmounts(columns, { stage, kind, read, isBlank })
      : severalAmounts(columns, { kind, read, isBlank });
    if (Object.keys(entry).length > 0) amounts[field] = entry;
  }
  return {
    name,
    code: schoolCode(context, row.row, name),
    source: cells.address(at.row, at.column),
    kind,
    sponsor: layout.sponsor === null ? 'unknown' : sponsorOf(cells.shown(row.row, layout.sponsor)),
    stage,
    branchOf: null,
    amounts,
    stated: readStated(context, { row: row.row, school: name, stage, isRowBlank }),
  };
}

/** What tells whether a row is filled in. */
export type RowCells = Pick<SchoolContext, 'cells'> & Pick<SchoolContext['layout'], 'figures'>;

interface Reader {
  readonly kind: SchoolKind;
  readonly read: (column: Column) => Amount;
  readonly isBlank: (column: Column) => boolean;
}

/**
 * A row of one stage: the column of that stage, or the one for the whole row. A table may fill the columns per
 * stage for schools of several stages only; a 小学 then has its figure in the column for the whole.
 */
function stageAmounts(
  columns: StageColumns,
  { stage, kind, read, isBlank }: Reader & { stage: Stage },
): StageAmounts {
  const own = columns[stage];
  const { whole } = columns;
  const isUnused = own && whole && !hasSeveralStages(kind) && isBlank(own) && !isBlank(whole);
  const used = isUnused ? whole : (own ?? whole);
  return used ? { whole: read(used) } : {};
}

/** A row of several stages: the whole, and each stage that the school's kind has or that is filled in. */
function severalAmounts(columns: StageColumns, { kind, read, isBlank }: Reader): StageAmounts {
  const expected = stagesOfKind[kind] ?? [];
  const entry: Partial<Record<'whole' | Stage, Amount>> = {};
  if (columns.whole) entry.whole = read(columns.whole);
  for (const stage of stages) {
    const column = columns[stage];
    if (column && (expected.includes(stage) || !isBlank(column))) entry[stage] = read(column);
  }
  return entry;
}

/** Whether none of the row's figures is filled in, nor comes from a formula or a merged cell. */
export function isBlankRow({ cells, figures }: RowCells, row: number): boolean {
  return figures.every(
    ({ column }) =>
      cells.isBlank(row, column) &&
      !cells.isUncalculated(row, column) &&
      cells.mergeAt(row, column) === null,
  );
}

function noteBlankRow(
  { cells, layout, findings }: SchoolContext,
  row: SchoolRow,
  school: string,
): void {
  note(findings, {
    code: 'row-blank',
    severity: 'warning',
    cell: cells.address(row.nameRow, layout.name),
    details: { school, row: String(row.row + 1) },
  });
}

/** The name as the clerk wrote it, on one line. */
function displayName(value: ReturnType<SchoolContext['cells']['value']>): string {
  return String(value ?? '')
    .replace(/[\r\n\t]+/g, '')
    .trim();
}
