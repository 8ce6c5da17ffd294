import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import { bottom, horizontals, lines, verticals, wrapped, yes } from './gridNumbers';
import { numberFormatPattern } from './numberFormats';
import { resolveColor } from './resolveColor';
import { XmlElement } from './XmlElement';

/** Looks of cells as the grid wants them; a cell names its look by its place in `cells`. */
export interface Looks {
  readonly cells: readonly IStyleData[];
  /** Look of a cell without one: the workbook's default font. */
  readonly standard: IStyleData;
}

/** Reads the styles part of a workbook. Patterned fills are shown as their plain colour. */
export function readStyles(xml: string, theme: readonly string[]): Looks {
  const root = XmlElement.parse(xml);
  const fonts = root.listed('fonts').map((font) => fontLook(font, theme));
  const fills = root.listed('fills').map((fill) => fillLook(fill, theme));
  const borders = root.listed('borders').map((border) => borderLook(border, theme));
  const custom = new Map(
    root
      .listed('numFmts')
      .map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? '']),
  );
  const cells = root.listed('cellXfs').map((format): IStyleData => {
    const { fontId, fillId, borderId, numFmtId } = format.attributes;
    const pattern = numberFormatPattern(Number(numFmtId ?? 0), custom);
    return {
      ...fonts[Number(fontId ?? 0)],
      ...fills[Number(fillId ?? 0)],
      ...borders[Number(borderId ?? 0)],
      ...alignmentLook(format.child('alignment')),
      ...(pattern === null ? {} : { n: { pattern } }),
    };
  });
  return { cells, standard: { ...fonts[0], vt: bottom } };
}

function fontLook(font: XmlElement, theme: readonly string[]): IStyleData {
  const name = (font.child('name') ?? font.child('rFont'))?.attributes.val;
  const size = font.child('sz')?.attributes.val;
  const color = resolveColor(font.child('color')?.attributes ?? {}, theme);
  return {
    ...(name ? { ff: name } : {}),
    ...(size ? { fs: Number(size) } : {}),
    ...(font.isOn('b') ? { bl: yes } : {}),
    ...(font.isOn('i') ? { it: yes } : {}),
    ...(font.isOn('u') ? { ul: { s: yes } } : {}),
    ...(font.isOn('strike') ? { st: { s: yes } } : {}),
    ...(color === null ? {} : { cl: { rgb: color } }),
  };
}

function fillLook(fill: XmlElement, theme: readonly string[]): IStyleData {
  const pattern = fill.child('patternFill');
  if (!pattern || (pattern.attributes.patternType ?? 'none') === 'none') return {};
  const color = resolveColor(pattern.child('fgColor')?.attributes ?? {}, theme);
  return color === null ? {} : { bg: { rgb: color } };
}

function borderLook(border: XmlElement, theme: readonly string[]): IStyleData {
  const side = (name: string): IBorderStyleData | null => {
    const element = border.child(name);
    const line = lines[element?.attributes.style ?? 'none'];
    if (line === undefined) return null;
    return {
      s: line,
      cl: { rgb: resolveColor(element?.child('color')?.attributes ?? {}, theme) ?? '#000000' },
    };
  };
  const sides = { t: side('top'), r: side('right'), b: side('bottom'), l: side('left') };
  const drawn = Object.entries(sides).filter(([, line]) => line !== null);
  return drawn.length === 0 ? {} : { bd: Object.fromEntries(drawn) };
}

function alignmentLook(alignment: XmlElement | undefined): IStyleData {
  const { horizontal: across, vertical: down, wrapText } = alignment?.attributes ?? {};
  const side = horizontals[across ?? ''];
  const isWrapped = wrapText === '1' || wrapText === 'true';
  return {
    ...(side === undefined ? {} : { ht: side }),
    vt: verticals[down ?? ''] ?? bottom,
    ...(isWrapped ? { tb: wrapped } : {}),
  };
}
