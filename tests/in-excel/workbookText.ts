import type { OpenExcel } from './openExcel';

/** Everything of the open workbook that a clerk could see change, as text to compare. */
export function workbookText(excel: OpenExcel): Promise<string> {
  return excel.inExcel((desk) =>
    JSON.stringify(
      desk.host.workbook.sheets.map((sheet) => {
        const { selection: _selection, ...settings } = sheet.settings;
        return { settings, cells: [...sheet.touched()] };
      }),
    ),
  );
}
