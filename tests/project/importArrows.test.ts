import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { importArrows } from '../../config/importArrows.mjs';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } },
    ...importArrows,
  ],
});

async function complaints(filePath: string, code: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.length ?? -1;
}

test.each([
  ['src/engine/levelOf.ts', '../reading/readTable'],
  ['src/engine/checks/checkQuantities.ts', '../../workbook/Grid'],
  ['src/numeric/exactNumber.ts', '../engine/Level'],
  ['src/reading/readTable.ts', '../locale/zh-CN'],
  ['src/writing/text/errorText.ts', '../../app/Assessment'],
  ['src/writing/plan/planWrites.ts', '../../workbook/excel/runExcel'],
  ['src/app/assess.ts', '../workbook/file/openFileWorkbook'],
  ['src/app/session/reduce.ts', '../../taskpane/Pane'],
  ['src/workbook/Workbook.ts', './excel/ExcelWorkbook'],
  ['src/workbook/file/gridOf.ts', '../excel/cellValues'],
  ['src/workbook/excel/readGrid.ts', '../../engine/Level'],
  ['src/cli/main.ts', '../workbook/excel/ExcelWorkbook'],
  ['src/taskpane/Pane.tsx', '../workbook/file/openFileWorkbook'],
])('%s may not name %s', async (file, path) => {
  expect(await complaints(file, `import type { X } from '${path}';`)).toBe(1);
});

test.each([
  ['src/engine/levelOf.ts', '../numeric/isAtLeast'],
  ['src/reading/rows/readRows.ts', '../../workbook/notation/cellAddress'],
  ['src/writing/text/errorText.ts', '../../locale/fillTemplate'],
  ['src/workbook/excel/readGrid.ts', '../Grid'],
  ['src/workbook/file/plan/addNewSheet.ts', '../../NewSheet'],
  ['src/workbench/index.tsx', '../taskpane/Pane'],
  ['src/taskpane/index.tsx', '../workbook/excel/ExcelWorkbook'],
  ['src/functions/evaluateTable.ts', '../reading/readTable'],
])('%s may name %s', async (file, path) => {
  expect(await complaints(file, `import type { X } from '${path}';`)).toBe(0);
});

test('Excel’s objects are named only where Excel is met', async () => {
  expect(await complaints('src/app/assess.ts', 'Excel.run();')).toBe(1);
  expect(await complaints('src/taskpane/Pane.tsx', 'Office.onReady();')).toBe(1);
  expect(await complaints('src/workbook/excel/runExcel.ts', 'Excel.run();')).toBe(0);
});
