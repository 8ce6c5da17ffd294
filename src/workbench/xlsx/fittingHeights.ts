import type { ICellData, IObjectMatrixPrimitiveType, IRowData, IStyleData } from '@univerjs/core';

/** Line height of a font in pixels per point of its size, as Excel fits rows. */
const pixelsPerPoint = 1.75;

/**
 * Rows for which the file gives no height get one that fits their largest font, as Excel does on opening.
 * Given heights stay.
 */
export function fittingHeights(
  cells: IObjectMatrixPrimitiveType<ICellData>,
  rows: Readonly<Record<number, Partial<IRowData>>>,
  looks: { readonly sizeOf: (cell: ICellData) => number; readonly defaultHeight: number },
): Record<number, Partial<IRowData>> {
  const fitted: Record<number, Partial<IRowData>> = { ...rows };
  for (const [key, columns] of Object.entries(cells)) {
    const row = Number(key);
    if (rows[row]?.h !== undefined) continue;
    const filled = Object.values(columns as Record<string, ICellData>).filter(
      ({ v }) => v !== undefined,
    );
    const height = Math.round(Math.max(0, ...filled.map(looks.sizeOf)) * pixelsPerPoint);
    if (height > looks.defaultHeight) fitted[row] = { ...rows[row], h: height };
  }
  return fitted;
}

/** Font size of a cell in points. */
export function fontSizeOf(
  cell: ICellData,
  styles: Readonly<Record<string, IStyleData | null | undefined>>,
  standard: IStyleData,
): number {
  const look = typeof cell.s === 'string' ? styles[cell.s] : cell.s;
  return look?.fs ?? standard.fs ?? 11;
}
