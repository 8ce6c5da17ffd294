import type { Standard } from '../standards/Standard';
import type { TableMemory } from './memory/TableMemory';

/** How to read and evaluate a table. */
export interface AssessOptions {
  readonly standard: Standard;
  /** What is remembered about templates, the first that fits wins. */
  readonly memories: readonly TableMemory[];
  /** First and last header row, zero-based, as the clerk marked them. */
  readonly headerRows?: readonly [number, number];
  /** Hidden and filtered-out rows are not counted, because the clerk said so. */
  readonly leaveOutHidden?: boolean;
}
