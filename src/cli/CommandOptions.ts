import type { Standard } from '../standards/Standard';

/** What the command line asks for. */
export interface CommandOptions {
  readonly files: readonly string[];
  readonly sheet: string | null;
  /** A1 address, checked. */
  readonly range: string | null;
  /** The standard, with the settings that were asked for. */
  readonly standard: Standard;
  /** Path to write to, or `null` to write nothing. */
  readonly out: string | null;
  readonly force: boolean;
  readonly json: boolean;
}
