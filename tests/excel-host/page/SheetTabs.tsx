import type { ReactElement } from 'react';
import type { ExcelDesk } from './ExcelDesk';

/** The tabs of the visible sheets. */
export function SheetTabs({ desk }: { readonly desk: ExcelDesk }): ReactElement {
  const { sheets } = desk.host.workbook;
  return (
    <div className="sheet-tabs" role="tablist" aria-label="工作表">
      {sheets
        .filter((sheet) => sheet.settings.visibility === 'Visible')
        .map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet === desk.active}
            style={{ borderTopColor: sheet.settings.tabColor || 'transparent' }}
            onClick={() => desk.activate(sheet)}
          >
            {sheet.settings.name}
            {sheet.settings.isProtected ? '（受保护）' : ''}
          </button>
        ))}
    </div>
  );
}
