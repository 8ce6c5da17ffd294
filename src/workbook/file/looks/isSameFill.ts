import type { FillBefore } from './LookBook';

/** Whether two fills look alike. Programs write the names of the patterns with or without a capital. */
export function isSameFill(a: FillBefore, b: FillBefore): boolean {
  return (
    a?.color.toUpperCase() === b?.color.toUpperCase() &&
    a?.pattern.toLowerCase() === b?.pattern.toLowerCase()
  );
}
