import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { SchoolKind } from '../../standards/SchoolKind';

/** What the group label above a row says about the schools below it. */
export interface Block {
  readonly stage: EvaluatedStage | null;
  readonly kind: SchoolKind;
}

export const noBlock: Block = { stage: null, kind: 'unknown' };
