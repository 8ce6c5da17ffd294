import type { ChangedFill } from '../Receipt';

/** The fill of a cell, `null` for none. Colours are `#RRGGBB`, upper case. */
export type Fill = ChangedFill['before'];

/** What Excel tells of a fill. */
export interface ToldFill {
  readonly color: string;
  readonly pattern: string;
  readonly patternColor: string | undefined;
}

/** From what Excel tells. It tells a colour also where there is no fill, so the pattern decides. */
export function toFill({ color, pattern, patternColor }: ToldFill): Fill {
  if (pattern === 'None') return null;
  const fill = { color: color.toUpperCase(), pattern };
  const isHatched = pattern !== 'Solid' && patternColor !== undefined && patternColor !== '';
  return isHatched ? { ...fill, patternColor: patternColor.toUpperCase() } : fill;
}

/** The colour of a hatching counts only where both are known. */
export function isSameFill(a: Fill, b: Fill): boolean {
  if (a === null || b === null) return a === b;
  const isHatchingSame = !a.patternColor || !b.patternColor || a.patternColor === b.patternColor;
  return a.color === b.color && a.pattern === b.pattern && isHatchingSame;
}
