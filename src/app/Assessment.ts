import type { EvaluatedTable } from '../writing/plan/EvaluatedTable';

/** A table that was read and evaluated; nothing written yet. */
export type Assessment = EvaluatedTable;
