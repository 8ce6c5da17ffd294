import type { CellState } from './askCellStates';
import type { Fill } from './Fill';

/** What stood in a clerk's sheet when the request that writes came to it. Readable once it was answered. */
export interface SeenSheet {
  readonly sheet: string;
  readonly states: () => ReadonlyMap<string, CellState>;
  /** Empty where nothing was asked. */
  readonly fills: () => ReadonlyMap<string, Fill>;
}

/** What is known of a write while it runs, for the case that it has to be taken back. */
export interface WriteProgress {
  /** Whether Excel may have changed anything; until then there is nothing to take back. */
  hasBegun: boolean;
  /** What stood in the cells that were to be changed. */
  readonly seen: SeenSheet[];
}

export function newProgress(): WriteProgress {
  return { hasBegun: false, seen: [] };
}
