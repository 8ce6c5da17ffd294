import type { TableMapping } from '../../reading/mapping/TableMapping';

/** A finding that the clerk looked at and set aside, with the reason (忽略并写明原因). */
export interface Mute {
  /** Code of the finding. */
  readonly code: string;
  /** Fingerprint of what exactly is set aside (so that no school's name is kept); `null` sets aside every one. */
  readonly subject: string | null;
  readonly reason: string;
}

/** What is remembered about one template. */
export interface TableMemory {
  readonly version: 1;
  /** To tell templates apart in a list: the title of the table, or the first header words. */
  readonly name: string;
  readonly mapping: TableMapping;
  readonly mutes: readonly Mute[];
}
