import type { CellStyle } from '../CellStyle';
import type { Rect } from '../Rect';
import { addressChunks } from './addressChunks';
import { groupBy } from './groupBy';

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center' } as const;

/** Gives areas the look that a style names (its number format is set with the values); the rest stays. */
export function writeStyle(sheet: Excel.Worksheet, areas: readonly Rect[], style: CellStyle): void {
  for (const address of addressChunks(areas)) writeFormat(sheet.getRanges(address).format, style);
  if (style.border === true) writeBorders(sheet, areas);
}

function writeFormat(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
}

/** Areas of one row or column have no inner lines, and Excel may refuse to draw them: shapes apart. */
function writeBorders(sheet: Excel.Worksheet, areas: readonly Rect[]): void {
  const shapes = groupBy(
    areas,
    ({ top, left, bottom, right }) => `${bottom > top} ${right > left}`,
  );
  for (const group of shapes.values()) {
    const [{ top, left, bottom, right } = { top: 0, left: 0, bottom: 0, right: 0 }] = group;
    const sides: Excel.BorderIndex[] = [
      Excel.BorderIndex.edgeTop,
      Excel.BorderIndex.edgeBottom,
      Excel.BorderIndex.edgeLeft,
      Excel.BorderIndex.edgeRight,
    ];
    if (bottom > top) sides.push(Excel.BorderIndex.insideHorizontal);
    if (right > left) sides.push(Excel.BorderIndex.insideVertical);
    for (const address of addressChunks(group)) {
      const { borders } = sheet.getRanges(address).format;
      for (const side of sides) borders.getItem(side).style = 'Continuous';
    }
  }
}
