import type Fraction from 'fraction.js';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { CountyFigureId } from '../../standards/county/countyFigures';
import type { SourceToken } from '../SourceToken';

/** What the county gave for one figure. */
export interface CountyEntry {
  /** Number in the figure's unit; for a declaration 1 (是, 有) or 0 (否, 无); `null` where nothing can be read. */
  readonly amount: Fraction | null;
  /** What proves it (佐证材料), or `null` where none is named. */
  readonly evidence: string | null;
  /** The cell it stands in. */
  readonly source: SourceToken;
}

/** A class of the class list. `null`: not given or not readable. */
export interface ClassFact {
  readonly school: string;
  readonly stage: EvaluatedStage | null;
  /** Class as written, e.g. `三年级（2）班`. */
  readonly name: string;
  readonly pupils: Fraction | null;
  readonly source: SourceToken;
}

/** A room of the room list. */
export interface RoomFact {
  readonly school: string;
  readonly use: 'music' | 'fine-arts' | null;
  readonly area: Fraction | null;
  /** Year of building. */
  readonly built: Fraction | null;
  readonly source: SourceToken;
}

/** What is true of one school beside its resources. `null`: not given. */
export interface SchoolFact {
  readonly school: string;
  /** Year in which it was built. */
  readonly built: Fraction | null;
  readonly isRural: boolean | null;
  readonly isBoarding: boolean | null;
  /** Share of migrants' children, 0 to 1. */
  readonly migrantShare: Fraction | null;
  /** Public funds that it was allotted this year, 元. */
  readonly allottedFund: Fraction | null;
  /** Planned public funds of the year, 元, and what of them is for teacher training. */
  readonly publicBudget: Fraction | null;
  readonly trainingBudget: Fraction | null;
  readonly source: SourceToken;
}

/** A line of a score sheet as filled in. */
export interface ScoreFact {
  /** Full points, as the clerk's own sheet has them. */
  readonly full: Fraction | null;
  readonly got: Fraction | null;
  readonly evidence: string | null;
  readonly source: SourceToken;
}

/** Everything that the county gave beside its school tables. A list that is `null` was not found in the workbook. */
export interface CountyFacts {
  readonly figures: ReadonlyMap<CountyFigureId, CountyEntry>;
  readonly classes: readonly ClassFact[] | null;
  readonly rooms: readonly RoomFact[] | null;
  readonly schools: readonly SchoolFact[] | null;
  /** By the code of the line, e.g. `分3`. */
  readonly scores: ReadonlyMap<string, ScoreFact>;
}
