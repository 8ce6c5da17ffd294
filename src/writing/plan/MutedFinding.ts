import type { Finding } from '../text/findingText';

/** A finding that the clerk set aside, with the reason that is printed. */
export interface MutedFinding {
  readonly finding: Finding;
  readonly reason: string;
}
