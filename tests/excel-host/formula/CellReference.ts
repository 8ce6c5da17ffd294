import { parseRect } from '../../../src/workbook/notation/parseRect';
import type { Rect } from '../../../src/workbook/Rect';

/** A reference in a formula. */
export interface CellReference {
  /** Name of the sheet, or `null` for the formula's own. */
  readonly sheet: string | null;
  readonly area: Rect;
}

/** Reads a reference such as `'小学 (2)'!$A$1:B2`; `null` where it is none. */
export function parseReference(text: string): CellReference | null {
  const at = text.lastIndexOf('!');
  const area = parseRect(text.slice(at + 1).replaceAll('$', ''));
  if (!area) return null;
  const name = text.slice(0, Math.max(0, at));
  return { sheet: at < 0 ? null : plainName(name), area };
}

function plainName(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
