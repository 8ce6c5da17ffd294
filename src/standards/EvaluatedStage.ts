import type { Stage } from './Stage';

/** The stages that a county is evaluated for: 小学 and 初中, always apart. */
export type EvaluatedStage = Exclude<Stage, 'senior'>;

export const evaluatedStages: readonly EvaluatedStage[] = ['primary', 'junior'];
