import type { StandardChoice } from './standard/StandardChoice';

/** What the command line asks for. */
export interface CommandOptions {
  readonly files: readonly string[];
  readonly sheet: string | null;
  /** A1 address, checked. */
  readonly range: string | null;
  /** The standard, with the settings that were asked for. */
  readonly standard: StandardChoice;
  /** Files of remembered templates, the first that fits wins. */
  readonly mappings: readonly string[];
  /** Gathers all files into one county table instead of evaluating each. */
  readonly gather: boolean;
  /** Looks at the county beside its schools (总体研判). */
  readonly county: boolean;
  /** Path to write to, or `null` to write nothing. */
  readonly out: string | null;
  readonly force: boolean;
  readonly json: boolean;
}
