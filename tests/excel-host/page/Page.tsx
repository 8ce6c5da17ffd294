import type { ReactElement } from 'react';
import type { ExcelDesk } from './ExcelDesk';
import { FormulaBar } from './FormulaBar';
import { Grid } from './Grid';
import { Inspector } from './Inspector';
import { PaneArea } from './PaneArea';
import { Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { Tools } from './Tools';
import { useDesk } from './useDesk';

/** The window of the simulated Excel. */
export function Page({ desk }: { readonly desk: ExcelDesk }): ReactElement {
  useDesk(desk);
  return (
    <div className="excel">
      <Tools desk={desk} />
      <Ribbon desk={desk} />
      {desk.message !== null && (
        <p className="message" role="alert">
          Excel：{desk.message}
        </p>
      )}
      <FormulaBar desk={desk} />
      <div className="middle">
        <Grid desk={desk} />
        <PaneArea desk={desk} />
      </div>
      <SheetTabs desk={desk} />
      <Inspector desk={desk} />
    </div>
  );
}
