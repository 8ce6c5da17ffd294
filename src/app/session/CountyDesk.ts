import type { Workbook } from '../../workbook/Workbook';
import type { PlanOptions } from '../../writing/plan/PlanOptions';
import type { Session } from './Session';

/** What a piece of work for the county is given. */
export interface CountyDesk {
  readonly workbook: Workbook;
  readonly options: PlanOptions;
  /** The session as the work began. */
  readonly session: Session;
  /** The session by now. */
  readonly now: () => Session;
}
