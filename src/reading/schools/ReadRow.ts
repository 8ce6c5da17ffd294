import type { School } from '../../engine/School';
import type { SchoolRow } from '../rows/BodyReading';

/** A school with the row it was read from, the first of its rows where it has several. */
export interface ReadRow {
  readonly row: SchoolRow;
  readonly school: School;
  /** Words of the district's cell, `''` without one: two schools of one name may stand in two towns. */
  readonly district: string;
}
