import type { CellStyle } from '../../workbook/CellStyle';

/** How the parts of our sheets look. */
export const looks = {
  title: { bold: true, fontSize: 16, vertical: 'center' },
  verdict: { bold: true, fontSize: 12, vertical: 'center', wrap: true },
  about: { fontSize: 10, fontColor: '#404040', vertical: 'center', wrap: true },
  header: {
    bold: true,
    fill: '#DDEBF7',
    border: true,
    wrap: true,
    horizontal: 'center',
    vertical: 'center',
  },
  band: { bold: true, fill: '#F2F2F2', border: true, vertical: 'center' },
  body: { border: true, vertical: 'center' },
  note: { vertical: 'top', wrap: true, fontSize: 10 },
} as const satisfies Record<string, CellStyle>;
