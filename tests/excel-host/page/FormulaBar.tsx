import type { ReactElement } from 'react';
import { cellAddress } from '../../../src/workbook/notation/cellAddress';
import { activeCell } from './activeCell';
import type { ExcelDesk } from './ExcelDesk';

/** Name and contents of the active cell. */
export function FormulaBar({ desk }: { readonly desk: ExcelDesk }): ReactElement {
  const at = activeCell(desk.active);
  const { formula, value } = desk.active.cell(at.row, at.column);
  return (
    <div className="formula-bar">
      <output aria-label="名称框">{cellAddress(at)}</output>
      <output aria-label="编辑栏" className="contents">
        {formula ?? (value === null ? '' : String(value))}
      </output>
    </div>
  );
}
