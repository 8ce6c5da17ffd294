import type { CSSProperties } from 'react';
import type { Cell, Fill } from '../model/Cell';

/** How a cell looks in the grid. */
export function cellStyle({ fill, look, value }: Cell): CSSProperties {
  const horizontal = String(look['horizontalAlignment'] ?? '').toLowerCase();
  return {
    ...(fill ? { background: background(fill) } : {}),
    ...(look['font.bold'] === true ? { fontWeight: 600 } : {}),
    ...(typeof look['font.color'] === 'string' ? { color: look['font.color'] } : {}),
    textAlign: alignment(horizontal, value),
  };
}

function alignment(horizontal: string, value: Cell['value']): 'left' | 'center' | 'right' {
  if (horizontal.startsWith('center')) return 'center';
  if (horizontal === 'left' || horizontal === 'right') return horizontal;
  return typeof value === 'number' ? 'right' : 'left';
}

function background({ color, pattern, patternColor = '#000000' }: Fill): string {
  if (pattern === 'Solid') return color;
  return `repeating-linear-gradient(45deg, ${color} 0 3px, ${patternColor} 3px 4px)`;
}
