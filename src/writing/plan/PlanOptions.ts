import type { Messages } from '../../locale/Messages';

/** What a write plan needs besides the evaluation. */
export interface PlanOptions {
  readonly messages: Messages;
  /** Date of evaluation, `YYYY-MM-DD`. */
  readonly today: string;
  /** Program version, printed on the result sheet. */
  readonly version: string;
}
