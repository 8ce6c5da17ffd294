import type { ManifestButton } from './Manifest';

/** The icon for a size in pixels: the smallest that is large enough, else the largest. */
export function iconOf({ icons }: ManifestButton, size: number): string {
  const sizes = Object.keys(icons).map(Number);
  const fitting = sizes.sort((a, b) => a - b).find((one) => one >= size) ?? sizes.at(-1) ?? 0;
  return icons[fitting] ?? '';
}
