import type { CountyFacts } from '../../engine/county/CountyFacts';
import type { CountyFinding } from './CountyFinding';
import type { CountySheetKind } from './CountySheet';

/** What the county's sheets of a workbook say. */
export interface CountyRead {
  readonly facts: CountyFacts;
  readonly findings: readonly CountyFinding[];
  /** Which sheet gave what, in the order of the workbook; sheets of other kinds are not named. */
  readonly sheets: readonly { readonly sheet: string; readonly kind: CountySheetKind }[];
}
