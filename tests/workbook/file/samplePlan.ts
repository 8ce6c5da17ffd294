import type { NewSheet } from '../../../src/workbook/NewSheet';
import { fingerprint } from '../../../src/workbook/notation/fingerprint';
import { parseRect } from '../../../src/workbook/notation/parseRect';
import type { Workbook } from '../../../src/workbook/Workbook';
import type { WriteGroup, WritePlan } from '../../../src/workbook/WritePlan';

const cell = (address: string): { row: number; column: number } => {
  const rect = parseRect(address);
  return { row: rect?.top ?? 0, column: rect?.left ?? 0 };
};

export const resultSheet: NewSheet = {
  name: '均衡评估',
  values: [
    ['评估结果', null, null],
    ['=1+1', 0.1, '0012'],
    ['东山小学', 0.30000000000000004, null],
  ],
  styles: [
    { areas: [{ top: 0, left: 0, bottom: 2, right: 2 }], style: { border: true, wrap: true } },
    { areas: [{ top: 0, left: 0, bottom: 0, right: 2 }], style: { bold: true, fill: '#D9E1F2' } },
    { areas: [{ top: 1, left: 1, bottom: 2, right: 1 }], style: { numberFormat: '0.000' } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  columnWidths: [24, 10, 12],
  rowHeights: [{ row: 0, points: 30 }],
  frozenRows: 1,
  frozenColumns: 1,
  print: { landscape: true, repeatRows: [0, 0], pagesWide: 1 },
};

export const highlight = (color: string, ...addresses: string[]): WriteGroup => ({
  kind: 'highlight',
  id: `h${color}`,
  sheet: '资源表',
  meaning: 'below',
  color,
  cells: addresses.map(cell),
});

export const entry = (address: string, value: number | string): WriteGroup => ({
  kind: 'entries',
  id: `e${address}`,
  sheet: '资源表',
  entries: [{ ...cell(address), before: null, value, numberFormat: '0.000' }],
});

/** A plan for the table of `template.xlsx` as it is now. */
export async function planFor(
  workbook: Workbook,
  groups: readonly WriteGroup[] = [
    entry('C9', 0.515257),
    highlight('#808080', 'A4', 'B4', 'B5', 'B6', 'B7', 'C5'),
    highlight('#D9D9D9', 'D4', 'C9'),
    { kind: 'sheet', id: 's', sheet: resultSheet },
  ],
): Promise<WritePlan> {
  const { values } = await workbook.read({ kind: 'sheet', sheet: '资源表' });
  const table = values.slice(3, 7).map((row) => row.slice(0, 4));
  return {
    source: { sheet: '资源表', range: 'A4:D7', fingerprint: fingerprint(table) },
    standard: 'quality-balance-2017',
    groups,
    warnings: [],
  };
}
