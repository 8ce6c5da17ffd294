import type { Excelize, ExcelizeFile } from '../Excelize';
import type { ColorReference } from './ColorReference';

/** The colour (`#RRGGBB`) that a reference shows as, or `null` where it names none. */
export function shownColor(
  { excelize, file }: { readonly excelize: Excelize; readonly file: ExcelizeFile },
  { rgb, indexed, theme, tint }: ColorReference,
): string | null {
  if (rgb !== undefined) return hexColor(rgb);
  const base =
    theme === undefined
      ? file.GetBaseColor('', Number(indexed ?? -1))
      : file.GetBaseColor('', 0, Number(theme));
  const color = hexColor(base.color ?? '');
  if (color === null || tint === undefined) return color;
  return hexColor(excelize.ThemeColor(color.slice(1), Number(tint)).color);
}

/** Colours may carry an alpha pair in front. */
function hexColor(text: string): string | null {
  const hex = /([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  return hex === undefined ? null : `#${hex.toUpperCase()}`;
}
