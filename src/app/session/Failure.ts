import type { Refusal } from '../../reading/Refusal';

/** Why the last step of a session did nothing. */
export type Failure =
  /** What it threw: a `WorkbookError`, or a fault of ours. */
  | { readonly error: unknown }
  /** What the clerk said was not taken: this is what the table would lack then. */
  | { readonly refusal: Refusal };
