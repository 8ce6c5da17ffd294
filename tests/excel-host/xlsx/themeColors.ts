import type { XmlElement } from './XmlElement';

/** Colours of a theme in the order in which cell styles count them (light and dark swapped in pairs). */
export function themeColors(theme: XmlElement): string[] {
  const scheme = theme.first('theme/themeElements/clrScheme')?.children ?? [];
  const listed = scheme.map((entry) => {
    const color = entry.children[0]?.attributes;
    return (color?.['lastClr'] ?? color?.['val'] ?? '000000').toUpperCase();
  });
  const [dark1 = '000000', light1 = 'FFFFFF', dark2 = '000000', light2 = 'FFFFFF', ...accents] =
    listed;
  return [light1, dark1, light2, dark2, ...accents];
}

/** A colour made lighter (tint above 0) or darker, as `#RRGGBB`. */
export function tinted(color: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(...parts);
  const least = Math.min(...parts);
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = 1 - Math.abs(2 * light - 1);
  const saturation = spread === 0 ? 0 : (most - least) / spread;
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const bytes = parts.map((part) => {
    const share = most === least ? 0.5 : (part - least) / (most - least);
    return Math.round(255 * (wanted + (share - 0.5) * chroma));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
