import type { CellStyle } from '../../../workbook/CellStyle';
import { looks } from '../../sheet/looks';
import type { SheetDraft } from '../../sheet/SheetDraft';
import { addCells } from './addCells';
import { overviewWidths } from './overviewWidths';

/** Adds a text over the whole width. */
export function addLine(draft: SheetDraft, text: string, style: CellStyle = looks.note): void {
  addCells(draft, [{ value: text, columns: overviewWidths.length }], style);
}
