import type { Finding } from './findingText';

/** The cells a doubt concerns, as full addresses; none where it is about the table as a whole. */
export function findingCells(finding: Finding): readonly string[] {
  return 'cell' in finding ? [finding.cell] : finding.sources;
}
