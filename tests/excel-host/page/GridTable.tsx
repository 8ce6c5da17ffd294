import type { ReactElement } from 'react';
import { columnLetters } from '../../../src/workbook/notation/columnLetters';
import type { Rect } from '../../../src/workbook/Rect';
import type { SheetModel } from '../model/SheetModel';
import { activeCell } from './activeCell';
import type { CellEdit } from './CellEdit';
import { GridCell } from './GridCell';
import { gridWindow, rowHeight } from './gridWindow';

interface GridTableProps {
  readonly sheet: SheetModel;
  readonly scrollTop: number;
  readonly height: number;
  readonly edit: CellEdit | null;
  readonly onEdit: (text: string) => void;
  readonly onSelect: (address: string) => void;
}

const pixelsAPoint = 4 / 3;
const usualWidth = 72;

/** The part of a sheet that is on the screen, as a table. */
export function GridTable(props: GridTableProps): ReactElement {
  const { sheet, scrollTop, height, edit, onEdit, onSelect } = props;
  const { rows, columns, above, below } = gridWindow(sheet, scrollTop, height);
  const { merges, selection, columnWidths } = sheet.settings;
  const active = activeCell(sheet);
  return (
    <table>
      <colgroup>
        <col style={{ width: 40 }} />
        {columns.map((column) => (
          <col key={column} style={{ width: widthOf(columnWidths[column]) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th aria-label="全选" />
          {columns.map((column) => (
            <th key={column} onClick={() => onSelect(wholeColumn(column))}>
              {columnLetters(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr style={{ height: above }} aria-hidden="true" />
        {rows.map((row) => (
          <tr key={row} style={{ height: rowHeight }}>
            <th onClick={() => onSelect(`${row + 1}:${row + 1}`)}>{row + 1}</th>
            {columns.map((column) => {
              const span = spanOf({ merges, rows, columns }, row, column);
              return (
                span && (
                  <GridCell
                    key={column}
                    sheet={sheet}
                    at={{ row, column }}
                    span={span}
                    selection={selection}
                    isActive={row === active.row && column === active.column}
                    edit={edit?.row === row && edit.column === column ? edit : null}
                    onEdit={onEdit}
                  />
                )
              );
            })}
          </tr>
        ))}
        <tr style={{ height: below }} aria-hidden="true" />
      </tbody>
    </table>
  );
}

function widthOf(points: number | undefined): number {
  return points === undefined ? usualWidth : Math.round(points * pixelsAPoint);
}

function wholeColumn(column: number): string {
  return `${columnLetters(column)}:${columnLetters(column)}`;
}

/** How many rows and columns on the screen a cell covers; `null` where another covers it. */
function spanOf(
  shown: {
    readonly merges: readonly Rect[];
    readonly rows: readonly number[];
    readonly columns: readonly number[];
  },
  row: number,
  column: number,
): { readonly rows: number; readonly columns: number } | null {
  const merge = shown.merges.find(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
  if (!merge) return { rows: 1, columns: 1 };
  const rows = shown.rows.filter((one) => one >= merge.top && one <= merge.bottom);
  const columns = shown.columns.filter((one) => one >= merge.left && one <= merge.right);
  return rows[0] === row && columns[0] === column
    ? { rows: rows.length, columns: columns.length }
    : null;
}
