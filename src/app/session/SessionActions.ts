import type { ChosenMeaning } from '../../reading/mapping/TableMapping';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { StandardId } from '../../standards/StandardId';
import type { WritePlan } from '../../workbook/WritePlan';
import type { Finding } from '../../writing/text/findingText';
import type { TableMemory } from '../memory/TableMemory';
import type { CountyDesk } from './CountyDesk';
import type { CountyState } from './CountyState';
import type { OwnStandard } from './OwnStandard';
import type { Screen } from './Screen';
import type { TaskKind } from './Session';

/** What a clerk can do in a session. Buttons, keys and menus call these; none of them throws. */
export interface SessionActions {
  /** Reads the table around the selection, finds an earlier record, and listens. Returns how to stop listening. */
  readonly start: () => () => void;
  readonly readSelection: () => Promise<void>;
  /** Reads the same table again. */
  readonly readAgain: () => Promise<void>;
  readonly insertSample: () => Promise<void>;
  /** Evaluates by a built-in standard from now on, or by the clerk's own, which is based on it. */
  readonly chooseStandard: (standardId: StandardId, own?: OwnStandard) => void;
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
  /** What following told was read. */
  readonly closeLive: () => void;
  /** Whether the pane follows edits of the table (跟随改动); kept for the next time. */
  readonly follow: (follows: boolean) => void;
  /** Ends the words of the first run, for good; with sample data where the clerk wants to try it. */
  readonly begin: (how: { readonly withSample: boolean }) => Promise<void>;
  /** Says what a column holds and evaluates anew; `null` goes back to what its header says. */
  readonly chooseColumn: (column: number, meaning: ChosenMeaning | null) => Promise<void>;
  /** Says the stage of every school of the table; `null` goes back to what the table says. */
  readonly chooseStage: (stage: EvaluatedStage | null) => Promise<void>;
  /** Takes the rows that are selected in the sheet for the header; also where no table was found. */
  readonly markHeader: () => Promise<void>;
  /** Goes back to the header that was found. What else was said about the template stays. */
  readonly unmarkHeader: () => Promise<void>;
  /** Whether hidden and filtered-out rows of the present table are counted; they are at first. */
  readonly countHidden: (isCounted: boolean) => Promise<void>;
  /** Keeps what was said about this template for the next time, or forgets it again. */
  readonly remember: (isRemembered: boolean) => void;
  /** Sets a finding aside: this one only, or every one of its code. Errors cannot be set aside. */
  readonly mute: (finding: Finding, how: { isAll: boolean; reason: string }) => Promise<void>;
  readonly unmute: (finding: Finding) => Promise<void>;
  /** Remembered templates as the text of a file for colleagues. */
  readonly exportMemories: () => string;
  /**
   * Takes over templates from such a text. Returns how many, or `null` when nothing was taken: it is no such text, or a
   * task runs.
   */
  readonly importMemories: (text: string) => Promise<number | null>;
  /** Does nothing while a task runs. */
  readonly forgetMemory: (memory: TableMemory) => void;
  /** Looks through all visible sheets for what can be gathered into one county table. */
  readonly readSources: () => Promise<void>;
  /** Gathers the sources with these ids into a new sheet and evaluates it. */
  readonly gather: (sourceIds: readonly string[]) => Promise<void>;
  /**
   * Runs a piece of work for the county as a task of the session, one at a time. Returns its answer, or `null` when it
   * was not started, was cancelled or failed; why it failed, the session tells.
   */
  readonly work: <T>(kind: TaskKind, job: (desk: CountyDesk) => Promise<T>) => Promise<T | null>;
  /** Keeps what became known of the county beside what was known before. */
  readonly keepCounty: (change: Partial<CountyState>) => void;
  /** What would be written for the present table, or `null` without one. Worked out once a table. */
  readonly plan: () => WritePlan | null;
}
