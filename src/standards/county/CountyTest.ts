import type { EvaluatedStage } from '../EvaluatedStage';
import type { SchoolKind } from '../SchoolKind';
import type { CountyExpression } from './CountyExpression';
import type { CountyFigureId } from './countyFigures';

/** A yes (or, for `none-some`, a 无) of the county with its evidence. */
export interface DeclaredTest {
  readonly kind: 'declared';
  readonly figure: CountyFigureId;
}

/** A number against a limit. */
export interface CompareTest {
  readonly kind: 'compare';
  /** How the number is printed. */
  readonly as: 'percent' | 'number';
  readonly value: CountyExpression;
  readonly relation: 'at-least' | 'at-most' | 'more-than' | 'less-than';
  readonly limit: CountyExpression;
  /** The numerator is a part of the denominator: a share over 1 is an error of the figures, never met. */
  readonly isPartOfWhole?: true;
  /** The test does not apply where this figure is zero (no such pupils). */
  readonly notWithout?: CountyFigureId;
}

/** No class is larger than its limit, read from the class list. */
export interface ClassSizeTest {
  readonly kind: 'class-size';
  /** Pupils, inclusive. */
  readonly most: Readonly<Record<EvaluatedStage, string>>;
}

/** No school is larger than its limit: pupils of its compulsory stages. */
export interface SchoolSizeTest {
  readonly kind: 'school-size';
  /** By kind of school; a kind that is not named is held to `other`. */
  readonly most: Readonly<Partial<Record<SchoolKind, string>>> & { readonly other: string };
  /** Higher limits for schools that were built by `builtBy` or have more than `migrantsOver` of migrants' children. */
  readonly relaxed: {
    readonly builtBy: string;
    readonly migrantsOver: string;
    readonly most: Readonly<Partial<Record<SchoolKind, string>>> & { readonly other: string };
  } | null;
}

/** Every so many classes a music room and a fine arts room of a least area, from the room list. */
export interface SpecialRoomsTest {
  readonly kind: 'special-rooms';
  readonly classesPerRoom: string;
  /** Whether a room of each kind is needed or one of either. */
  readonly needs: 'both' | 'either';
  /** Least areas in ㎡, inclusive. */
  readonly area: Readonly<Record<'music' | 'fine-arts', string>>;
  readonly built: {
    /** Built in this year or before. */
    readonly by: string;
    readonly area: Readonly<Record<'music' | 'fine-arts', string>>;
  } | null;
  readonly ruralSmall: {
    /** The school's largest class has fewer pupils. */
    readonly largestClassBelow: string;
    readonly area: Readonly<Record<EvaluatedStage, string>>;
  } | null;
}

/** Small village schools and teaching points get funds as if they had more pupils. */
export interface SmallSchoolFundsTest {
  readonly kind: 'small-school-funds';
  /** Schools with fewer pupils … */
  readonly pupilsBelow: string;
  /** … get at least this many times the base. */
  readonly countAs: string;
  readonly base: Readonly<Record<EvaluatedStage, CountyFigureId>>;
}

/** Each school plans a share of its public funds for teacher training. */
export interface TrainingShareTest {
  readonly kind: 'training-share';
  readonly least: string;
}

/** Points that the county gives itself by a score sheet. */
export interface ScoreTest {
  readonly kind: 'score';
  readonly pass: string;
  /** What the points of all items add up to. */
  readonly total: string;
  readonly items: readonly ScoreItem[];
}

/** A line of a score sheet. */
export interface ScoreItem {
  /** Number on the sheet, e.g. `分3`. */
  readonly code: string;
  readonly group: string;
  readonly name: string;
  /** Full points as decimal text. */
  readonly points: string;
}

/** One condition of an item. All conditions of an item must be met. */
export type CountyTest = (
  | DeclaredTest
  | CompareTest
  | ClassSizeTest
  | SchoolSizeTest
  | SpecialRoomsTest
  | SmallSchoolFundsTest
  | TrainingShareTest
  | ScoreTest
) & {
  /** The condition counts only while this setting has this value. */
  readonly when?: { readonly setting: CountySettingId; readonly value: string };
};

/**
 * A doubtful point of the county's items. `special-cases`: whether the exceptions for old buildings, small village
 * schools and migrants' children count (`built`, `ruralSmall`, `relaxed`), which only one source tells.
 */
export type CountySettingId =
  'retention-formula' | 'special-rooms' | 'earlier-composite' | 'special-cases';
