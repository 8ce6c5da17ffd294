import { cellAddress } from '../../../src/workbook/notation/cellAddress';
import { fingerprint } from '../../../src/workbook/notation/fingerprint';
import { parseRect } from '../../../src/workbook/notation/parseRect';
import type { CellPosition } from '../../../src/workbook/CellPosition';
import type { CellValue } from '../../../src/workbook/CellValue';
import type { Grid } from '../../../src/workbook/Grid';
import type { NewSheet } from '../../../src/workbook/NewSheet';
import type { Workbook } from '../../../src/workbook/Workbook';
import type { EntryGroup, HighlightGroup, WritePlan } from '../../../src/workbook/WritePlan';

/** Colours as the plan of an evaluation has them. */
export const belowColor = '#C00000';
export const floorColor = '#FFC7CE';

/** Zero-based position of an A1 address. */
export function at(address: string): CellPosition {
  const rect = parseRect(address);
  if (!rect) throw new Error(address);
  return { row: rect.top, column: rect.left };
}

/** Value of a cell of a grid by its address. */
export function valueAt(grid: Grid, address: string): CellValue {
  const { row, column } = at(address);
  return grid.values[row - grid.area.top]?.[column - grid.area.left] ?? null;
}

/** A result sheet with everything that a sheet of ours can have. */
export const resultSheet: NewSheet = {
  name: '均衡评估',
  values: [
    ['县域义务教育优质均衡发展评估', null, null, null],
    ['学校', '生均用房', '差异系数', '说明'],
    ['城关一小', 5, 0.123456789012345, '=1+1'],
    ['00517', 6.5942622950819674, null, '+86 东岭'],
    ['Mar 5', -2, 0, '＝A1'],
    ['@甲', 12345678.9, 1e-7, "'乙"],
  ],
  styles: [
    {
      areas: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      style: { bold: true, fontSize: 14, horizontal: 'center', vertical: 'center' },
    },
    { areas: [{ top: 1, left: 0, bottom: 5, right: 3 }], style: { border: true, wrap: true } },
    {
      areas: [
        { top: 2, left: 1, bottom: 2, right: 1 },
        { top: 4, left: 1, bottom: 5, right: 2 },
      ],
      style: { numberFormat: '0.00', fill: '#FFFFCC', fontColor: '#333333', italic: true },
    },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  validations: [
    {
      areas: [
        { top: 2, left: 1, bottom: 3, right: 1 },
        { top: 5, left: 3, bottom: 5, right: 3 },
      ],
      choices: ['是', '否'],
    },
    { areas: [{ top: 4, left: 3, bottom: 4, right: 3 }], choices: ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'] },
  ],
  columnWidths: [18, 10, 10, 30],
  rowHeights: [{ row: 0, points: 30 }],
  frozenRows: 2,
  frozenColumns: 1,
  print: { landscape: true, repeatRows: [0, 1], pagesWide: 1 },
};

/** What the parts of the example write, in the fixture `clerk-table.xlsx`. */
export const exampleEntries: EntryGroup['entries'] = [
  { ...at('D9'), before: null, value: 2222.55, numberFormat: '0.00' },
  { ...at('D10'), before: null, value: 1987.5, numberFormat: null },
  { ...at('D11'), before: null, value: 0.451, numberFormat: '0.00%' },
  { ...at('F9'), before: null, value: '=甲', numberFormat: null },
];

export const exampleHighlights: Pick<HighlightGroup, 'meaning' | 'color' | 'cells'>[] = [
  { meaning: 'below', color: belowColor, cells: ['C4', 'C7', 'D5', 'D6', 'D7', 'D8'].map(at) },
  { meaning: 'floor', color: floorColor, cells: ['F7', 'F8', 'G4'].map(at) },
  { meaning: 'failing-school', color: floorColor, cells: ['B7', 'B8'].map(at) },
];

export interface PlanChanges {
  readonly entries?: EntryGroup['entries'];
  readonly highlights?: readonly Pick<HighlightGroup, 'meaning' | 'color' | 'cells'>[];
  readonly sheets?: readonly NewSheet[];
}

/** A plan for a sheet as it is now, with all three kinds of groups or the ones that are given. */
export async function examplePlan(
  workbook: Workbook,
  sheet: string,
  changes: PlanChanges = {},
): Promise<WritePlan> {
  const grid = await workbook.read({ kind: 'sheet', sheet });
  const {
    entries = exampleEntries,
    highlights = exampleHighlights,
    sheets = [resultSheet],
  } = changes;
  const last = cellAddress({ row: grid.area.bottom, column: grid.area.right });
  const first = cellAddress({ row: grid.area.top, column: grid.area.left });
  return {
    source: { sheet, range: `${first}:${last}`, fingerprint: fingerprint(grid.values) },
    standard: 'quality-balance-2017',
    groups: [
      ...sheets.map((newSheet, index) => ({
        kind: 'sheet' as const,
        id: `sheet-${index}`,
        sheet: newSheet,
      })),
      { kind: 'entries', id: 'entries', sheet, entries },
      ...highlights.map((highlight, index) => ({
        kind: 'highlight' as const,
        id: `highlight-${index}`,
        sheet,
        ...highlight,
      })),
    ],
    warnings: [],
  };
}
