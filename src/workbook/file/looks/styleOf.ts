import type { Border, Style } from 'excelize-wasm';
import type { CellStyle } from '../../CellStyle';

const sides = ['left', 'right', 'top', 'bottom'];

/** The library's definition of a look of ours, in the workbook's own font. */
export function styleOf(style: CellStyle, fontFamily: string): Style {
  return {
    Font: {
      Family: fontFamily,
      Bold: style.bold ?? false,
      Italic: style.italic ?? false,
      Size: style.fontSize ?? 11,
      Color: style.fontColor ?? '#000000',
    },
    Alignment: {
      WrapText: style.wrap ?? false,
      ...(style.horizontal ? { Horizontal: style.horizontal } : {}),
      Vertical: style.vertical ?? 'center',
    },
    ...(style.fill ? { Fill: { Type: 'pattern', Pattern: 1, Color: [style.fill] } } : {}),
    ...(style.border ? { Border: sides.map(thin) } : {}),
    ...(style.numberFormat ? { CustomNumFmt: style.numberFormat } : {}),
  };
}

function thin(side: string): Border {
  return { Type: side, Color: '#000000', Style: 1 };
}
