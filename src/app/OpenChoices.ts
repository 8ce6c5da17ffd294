import type { AssessOptions } from './AssessOptions';

/** What is chosen in a pane, as far as it holds wherever the clerk clicks. */
export interface OpenChoices extends Pick<AssessOptions, 'standard' | 'memories'> {
  /** The sheet whose hidden rows the clerk does not want to be counted. */
  readonly leaveOutHiddenOn?: string;
}
