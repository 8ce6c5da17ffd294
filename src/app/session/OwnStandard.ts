import type { CountyStandard } from '../../standards/county/CountyStandard';
import type { Standard } from '../../standards/Standard';

/** A standard of the clerk's own, as it was read from a sheet of the workbook. */
export interface OwnStandard {
  readonly sheet: string;
  readonly standard: Standard;
  readonly county: CountyStandard;
  /** The sheet was edited since. */
  readonly isEdited: boolean;
}
