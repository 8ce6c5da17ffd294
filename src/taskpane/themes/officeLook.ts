/** What Office tells of its own colours; any of it may be absent. */
export interface OfficeColors {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** Light or dark; `background` where Office's dark is darker than ours (black). */
export interface PaneLook {
  readonly isDark: boolean;
  readonly background: string | null;
}

/** Background of the dark theme; text stands out as well from anything darker. */
const darkBackground = 0x29;

/**
 * The look that goes with Office's theme (彩色、白、深灰、黑); where Office tells none, with what the system prefers.
 */
export function officeLook(colors: OfficeColors | undefined, prefersDark: boolean): PaneLook {
  const ground = brightness(colors?.bodyBackgroundColor);
  const text = brightness(colors?.bodyForegroundColor);
  if (ground === null) return { isDark: prefersDark, background: null };
  const isDark = ground < (text ?? 0x80);
  const isBlack = isDark && ground < darkBackground;
  return { isDark, background: isBlack ? (colors?.bodyBackgroundColor ?? null) : null };
}

/** Mean of the three channels, 0 to 255; `null` where it is no colour. */
function brightness(color: string | undefined): number | null {
  const [, red = '', green = '', blue = ''] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '') ?? [];
  if (red === '') return null;
  return [red, green, blue].reduce((sum, part) => sum + parseInt(part, 16), 0) / 3;
}
