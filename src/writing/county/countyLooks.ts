import type { CellStyle } from '../../workbook/CellStyle';

/** How the cells of the guided sheets look beside the other sheets' looks. */
export const countyLooks = {
  cell: { border: true, vertical: 'center', wrap: true },
  /** To be filled in. */
  input: { fill: '#FFFBE6' },
  band: { bold: true, fill: '#F2F2F2', border: true, vertical: 'center', wrap: true },
  small: { fontSize: 9, fontColor: '#404040' },
} as const satisfies Record<string, CellStyle>;
