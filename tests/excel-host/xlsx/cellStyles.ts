import type { Cell, Fill } from '../model/Cell';
import { tinted } from './themeColors';
import type { XmlElement } from './XmlElement';

/** What a style number says about a cell. */
export type LoadedStyle = Pick<Cell, 'numberFormat' | 'fill' | 'look'>;

const builtInFormats: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  49: '@',
};

const patternNames: Readonly<Record<string, string>> = {
  solid: 'Solid',
  darkGray: 'Gray75',
  mediumGray: 'Gray50',
  lightGray: 'Gray25',
  gray125: 'Gray16',
  gray0625: 'Gray8',
  lightUp: 'LightUp',
  lightDown: 'LightDown',
};

/** The styles of a workbook by number. */
export function cellStyles(sheet: XmlElement, theme: readonly string[]): LoadedStyle[] {
  const formats = new Map(
    sheet
      .all('styleSheet/numFmts/numFmt')
      .map((format) => [format.number('numFmtId'), format.attributes['formatCode'] ?? 'General']),
  );
  const fills = sheet.all('styleSheet/fills/fill').map((fill) => loadedFill(fill, theme));
  const fonts = sheet.all('styleSheet/fonts/font');
  return sheet.all('styleSheet/cellXfs/xf').map((style) => {
    const format = style.number('numFmtId');
    return {
      numberFormat: formats.get(format) ?? builtInFormats[format] ?? 'General',
      fill: fills[style.number('fillId')] ?? null,
      look: lookOf(style, fonts[style.number('fontId')]),
    };
  });
}

function loadedFill(fill: XmlElement, theme: readonly string[]): Fill | null {
  const pattern = fill.first('patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (!pattern || type === 'none') return null;
  // A solid fill keeps its colour in the foreground, a hatched one its ground in the background.
  const color = pattern.first(type === 'solid' ? 'fgColor' : 'bgColor');
  const loaded = { color: loadedColor(color, theme), pattern: patternNames[type] ?? type };
  if (type === 'solid') return loaded;
  return { ...loaded, patternColor: loadedColor(pattern.first('fgColor'), theme) };
}

function loadedColor(color: XmlElement | null, theme: readonly string[]): string {
  const rgb = color?.attributes['rgb'];
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const themed = color?.attributes['theme'];
  if (color && themed !== undefined) {
    return tinted(theme[Number(themed)] ?? 'FFFFFF', color.number('tint'));
  }
  return '#FFFFFF';
}

function lookOf(style: XmlElement, font: XmlElement | undefined): Record<string, unknown> {
  const look: Record<string, unknown> = {};
  const alignment = style.first('alignment')?.attributes;
  if (font?.first('b')) look['font.bold'] = true;
  if (font?.first('sz')) look['font.size'] = font.first('sz')?.number('val');
  if (alignment?.['horizontal']) look['horizontalAlignment'] = alignment['horizontal'];
  const locked = style.first('protection')?.attributes['locked'];
  if (locked === '0' || locked === 'false') look['protection.locked'] = false;
  if (style.number('borderId') > 0) look['border'] = style.number('borderId');
  return look;
}
