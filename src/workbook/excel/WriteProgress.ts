import type { CellState } from './askCellStates';

/** What is known of a write while it runs, for the case that it has to be taken back. */
export interface WriteProgress {
  /** Whether Excel may have changed anything; until then there is nothing to take back. */
  hasBegun: boolean;
  /** What stood in the cells of the clerk's sheets when the request came to them, by sheet. */
  readonly seen: {
    readonly sheet: string;
    readonly states: () => ReadonlyMap<string, CellState>;
  }[];
}

export function newProgress(): WriteProgress {
  return { hasBegun: false, seen: [] };
}
