import type { FieldId } from '../../../standards/FieldId';
import type { Cells } from '../../cells/Cells';
import { headerPaths } from '../../header/headerPaths';
import { unitLine } from '../../words/unitLine';
import { fields } from '../../../standards/fields';
import type { FormBlock } from './FormBlock';
import type { FormTopic } from './FormTopic';
import { formRows, type FormRow } from './formRows';
import { pathMeaning, type FigureScope, type PathMeaning } from './pathMeaning';
import { readFormFigure } from './readFormFigure';
import { settleStatements } from './settleStatements';
import type { Statement } from './Statement';
import type { TopicFound } from './topicOf';

/** A figure with what row and column said about how much it covers. */
export interface Stated extends Statement {
  readonly scope: FigureScope;
  /** Words of its column from the top down. */
  readonly path: readonly string[];
  /** Its column says 计 or 合计. */
  readonly isSum: boolean;
  readonly adds: boolean;
}

/** A column of figures with what its header means. */
interface ValueColumn {
  readonly column: number;
  readonly path: readonly string[];
  readonly meaning: PathMeaning;
}

/** The figures that one form states, each found where the words of its row and its column meet. */
export function formStatements(
  cells: Cells,
  block: FormBlock,
  { topic, stage }: TopicFound,
): Statement[] {
  const columns = valueColumns(cells, block, topic);
  const lines = unitLine(block.titles.map((text) => ({ text })));
  const stated: Stated[] = [];
  for (const row of formRows(cells, block, topic)) {
    for (const column of columns) {
      const found = quantityAt(row, column, topic);
      if (!found) continue;
      const line = lines.get(fields[found.field].unit);
      const header = [...row.labels, ...column.path].join(' > ');
      const units = [...row.meaning.units, ...row.units, ...column.meaning.units];
      const figure = {
        row: row.row,
        column: column.column,
        field: found.field,
        header,
        units: line === undefined ? units : [...units, line],
      };
      stated.push({
        ...readFormFigure(cells, figure),
        ...found,
        stage: row.stage ?? column.meaning.stage ?? stage,
        cell: cells.address(row.row, column.column),
        header,
        path: column.path,
        isSum: column.meaning.isSum,
      });
    }
  }
  return settleStatements(stated);
}

function valueColumns(cells: Cells, block: FormBlock, topic: FormTopic): ValueColumn[] {
  const { left } = cells.area;
  const paths = headerPaths(cells, block.header, { left, right: cells.area.right });
  return block.valueColumns.flatMap((column): ValueColumn[] => {
    const path = paths[column - left] ?? [];
    // A column without a header is meant where it is the only one.
    const isNamed = path.length > 0 || block.valueColumns.length === 1;
    const meaning = pathMeaning(path, topic);
    return meaning.kind === 'else' || !isNamed ? [] : [{ column, path, meaning }];
  });
}

/** What stands where a row and a column meet: one names the quantity, the other all of it. */
function quantityAt(
  { meaning: row }: FormRow,
  { meaning: column }: ValueColumn,
  topic: FormTopic,
): { field: FieldId; scope: FigureScope; adds: boolean } | null {
  if (row.kind === 'item' && column.kind === 'item') return null;
  const item = row.item ?? column.item;
  const field = item?.field ?? topic.whole;
  if (field === null) return null;
  const scope = row.scope === 'all' ? column.scope : row.scope;
  return { field, scope, adds: item?.adds ?? false };
}
