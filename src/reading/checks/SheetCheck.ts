import type { School } from '../../engine/School';
import type { SchoolRow } from '../rows/BodyReading';
import type { SchoolContext } from '../schools/SchoolContext';

/** What the checks of a table's cells look at. */
export interface SheetCheck {
  readonly context: SchoolContext;
  readonly schools: readonly School[];
  readonly rows: readonly SchoolRow[];
}
