import type { Problem } from './Problem';

/** What a worksheet function comes to: a value for the cell, or why there is none. */
export type FunctionResult<T> = { readonly value: T } | { readonly problem: Problem };
