import type { Cell, Fill } from '../model/Cell';
import { isLocked } from '../model/Cell';
import { HostError } from '../protocol/HostError';

const noFill: Fill = { color: '#FFFFFF', pattern: 'None' };

/** What `getCellProperties` tells of a cell: only what was asked for, `{format: {fill: {color: true, …}}}`. */
export function cellProperties(cell: Cell, wish: unknown): unknown {
  return asked(wish, {
    format: {
      fill: { patternColor: '#000000', ...(cell.fill ?? noFill) },
      font: { bold: cell.look['font.bold'] === true },
      protection: { locked: isLocked(cell), formulaHidden: false },
    },
  });
}

function asked(
  wish: unknown,
  told: Readonly<Record<string, unknown>>,
  path = 'CellProperties',
): unknown {
  const members = Object.entries(wish as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    members.map(([member, deeper]) => {
      const value = told[member];
      // Of the protection all is told or nothing.
      const isOddWish = member === 'protection' && deeper !== true;
      if (isOddWish) throw new HostError('InvalidArgument', `${path}.${member}`);
      if (value === undefined) throw new HostError('ApiNotFound', `${path}.${member}`);
      const isLeaf = deeper === true || typeof value !== 'object' || value === null;
      if (isLeaf) return [member, value];
      return [member, asked(deeper, value as Record<string, unknown>, `${path}.${member}`)];
    }),
  );
}
