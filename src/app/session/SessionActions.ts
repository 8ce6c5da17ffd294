import type { StandardId } from '../../standards/StandardId';
import type { WritePlan } from '../../workbook/WritePlan';
import type { Screen } from './Screen';

/** What a clerk can do in a session. Buttons, keys and menus call these; none of them throws. */
export interface SessionActions {
  /** Reads the table around the selection, finds an earlier record, and listens. Returns how to stop listening. */
  readonly start: () => () => void;
  readonly readSelection: () => Promise<void>;
  /** Reads the same table again. */
  readonly readAgain: () => Promise<void>;
  readonly insertSample: () => Promise<void>;
  readonly chooseStandard: (standardId: StandardId) => void;
  /** Writes the ticked groups; where the plan needs a look first, shows the preview instead. */
  readonly write: () => Promise<void>;
  /** Writes the ticked groups. */
  readonly writeTicked: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly cancel: () => void;
  /** Shows cells: a full address (`小学表!C5`). */
  readonly goTo: (fullAddress: string) => Promise<void>;
  readonly open: (screen: Screen) => void;
  readonly adjust: (screen: Screen) => void;
  readonly back: () => void;
  readonly tick: (groupId: string, isTicked: boolean) => void;
  readonly closeFailure: () => void;
  /** What would be written for the present table, or `null` without one. Worked out once a table. */
  readonly plan: () => WritePlan | null;
}
