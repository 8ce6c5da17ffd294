import type { ReactElement } from 'react';
import { cellAddress } from '../../../src/workbook/notation/cellAddress';
import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { Rect } from '../../../src/workbook/Rect';
import type { SheetModel } from '../model/SheetModel';
import type { CellEdit } from './CellEdit';
import { cellStyle } from './cellStyle';
import { shownText } from '../objects/shownText';

/** What a cell of the grid shows and does. */
export interface GridCellProps {
  readonly sheet: SheetModel;
  readonly at: CellPosition;
  /** How much of a merged area is on the screen; a cell alone is 1 by 1. */
  readonly span: { readonly rows: number; readonly columns: number };
  readonly selection: readonly Rect[];
  readonly isActive: boolean;
  readonly edit: CellEdit | null;
  readonly onEdit: (text: string) => void;
}

/** One cell of the grid. Mouse and keys are the grid's matter, except inside a cell that is being edited. */
export function GridCell(props: GridCellProps): ReactElement {
  const { sheet, at, span, selection, isActive, edit, onEdit } = props;
  const cell = sheet.cell(at.row, at.column);
  const isSelected = selection.some(
    ({ top, left, bottom, right }) =>
      at.row >= top && at.row <= bottom && at.column >= left && at.column <= right,
  );
  const names = [isSelected && 'selected', isActive && 'active'].filter(Boolean).join(' ');
  return (
    <td
      className={names}
      rowSpan={span.rows}
      colSpan={span.columns}
      style={cellStyle(cell)}
      data-cell={cellAddress(at)}
    >
      {edit ? (
        <input
          aria-label={`编辑 ${cellAddress(at)}`}
          autoFocus
          value={edit.text}
          onChange={(event) => onEdit(event.target.value)}
        />
      ) : (
        <span>{shownText(cell)}</span>
      )}
    </td>
  );
}
