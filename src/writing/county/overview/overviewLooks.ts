import type { CellStyle } from '../../../workbook/CellStyle';

/** How the rows of the overview look. */
export const overviewLooks = {
  row: { border: true, vertical: 'center', wrap: true, fontSize: 10 },
  centred: { horizontal: 'center' },
  missed: { fill: '#F4B6B6', bold: true },
  open: { fill: '#FFF2CC' },
} as const satisfies Record<string, CellStyle>;
