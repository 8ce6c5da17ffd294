import type { Degree } from './degreeOf';
import type { StageTold } from './stageTold';
import type { SubjectKind } from './subjectOf';

/** Something that a teacher's row says, with its cell; `null` where it cannot be told. */
export interface Told<Value> {
  readonly value: Value | null;
  /** Full address. */
  readonly cell: string;
}

/** A full-time teacher as the list tells; nothing of the person but cells. */
export interface Teacher {
  readonly school: string;
  readonly code: string | null;
  /** Cell of the school's code, or of the row's name where the list has no codes. */
  readonly codeCell: string;
  /** Cell of the school's name, or of the teacher's row where the list has one school. */
  readonly schoolCell: string;
  /** Cell of the row's name. */
  readonly cell: string;
  /** Zero-based. */
  readonly row: number;
  /** `unknown` for words that were asked about, `null` where the row has none. */
  readonly stage: Exclude<StageTold, 'outside'>;
  /** What is told of each; `null` where the list has no such column. */
  readonly degree: Told<Degree> | null;
  readonly isBackbone: Told<boolean> | null;
  readonly subject: Told<SubjectKind> | null;
  readonly isIntermediate: Told<boolean> | null;
}
