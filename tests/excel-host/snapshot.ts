import { cellAddress } from '../../src/workbook/notation/cellAddress';
import { rectAddress } from '../../src/workbook/notation/rectAddress';
import type { WorkbookModel } from './model/WorkbookModel';

/** Everything of a workbook that a clerk could see change, as plain data; where he stands is left out. */
export function snapshot(workbook: WorkbookModel): unknown {
  return workbook.sheets.map((sheet) => {
    const { selection: _selection, merges, ...settings } = sheet.settings;
    return {
      ...structuredClone(settings),
      merges: merges.map(rectAddress).sort(),
      cells: Object.fromEntries(
        [...sheet.touched()].map(({ row, column, cell }) => [cellAddress({ row, column }), cell]),
      ),
    };
  });
}
