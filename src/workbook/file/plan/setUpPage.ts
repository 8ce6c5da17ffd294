import type { NewSheet } from '../../NewSheet';
import { cellAddress } from '../../notation/cellAddress';
import { answered } from '../answered';
import type { ExcelizeFile } from '../Excelize';

const a4 = 9;
/** In inches. Our sheets are wide: one centimetre round the paper leaves them readable. */
const margin = 0.39;

/** Frozen rows and columns, paper and the rows that are repeated on every page. */
export function setUpPage(file: ExcelizeFile, name: string, sheet: NewSheet): void {
  freeze(file, name, sheet);
  const { landscape, pagesWide, repeatRows } = sheet.print;
  answered(
    file.SetPageLayout(name, {
      Size: a4,
      Orientation: landscape ? 'landscape' : 'portrait',
      FitToWidth: pagesWide,
      FitToHeight: 0,
    }),
  );
  const margins = { Left: margin, Right: margin, Top: margin, Bottom: margin };
  answered(file.SetPageMargins(name, { ...margins, Header: 0.2, Footer: 0.2 }));
  answered(file.SetSheetProps(name, { FitToPage: true }));
  const quoted = `'${name.replaceAll("'", "''")}'`;
  answered(
    file.SetDefinedName({
      Name: '_xlnm.Print_Titles',
      RefersTo: `${quoted}!$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`,
      Scope: name,
    }),
  );
}

function freeze(file: ExcelizeFile, name: string, { frozenRows, frozenColumns }: NewSheet): void {
  if (frozenRows === 0 && frozenColumns === 0) return;
  answered(
    file.SetPanes(name, {
      Freeze: true,
      XSplit: frozenColumns,
      YSplit: frozenRows,
      TopLeftCell: cellAddress({ row: frozenRows, column: frozenColumns }),
      ActivePane:
        frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight',
    }),
  );
}
