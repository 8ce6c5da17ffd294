import type Fraction from 'fraction.js';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { SchoolKind } from '../../standards/SchoolKind';
import type { SourceToken } from '../SourceToken';

/** One school of the county over all its tables: what the county's conditions about schools need. */
export interface CountySchool {
  readonly name: string;
  readonly code: string | null;
  /** A school with pupils in both stages is 九年一贯制 unless a table names another kind that has both. */
  readonly kind: SchoolKind;
  /** Stages in which an evaluation counts it; none for one that is left out by the scope. */
  readonly counted: readonly EvaluatedStage[];
  /** Pupils of each compulsory stage that it has or should have; `null` where unknown or told differently by two tables. */
  readonly pupils: ReadonlyMap<EvaluatedStage, Fraction | null>;
  /** Classes that its tables state for all its compulsory stages; `null` where unknown. */
  readonly classes: Fraction | null;
  /** Names of the branches that its tables count with it. */
  readonly branches: readonly string[];
  /** A teaching point that is counted with its main school. */
  readonly isBranch: boolean;
  readonly source: SourceToken;
}
