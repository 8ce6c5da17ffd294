import { fingerprint } from '../../workbook/notation/fingerprint';
import type { Finding } from '../../writing/text/findingText';

/** Where a finding stands, not what it says: rows move from year to year. */
const place = new Set(['row']);

/**
 * What exactly a finding says, as a fingerprint: its code with the school, header and text it speaks of. The same
 * finding has it wherever its row stands; another figure gives another one. No name can be read out of it.
 */
export function subjectOf(finding: Finding): string {
  const details = Object.entries(finding.details ?? {}).filter(
    ([key, text]) => !place.has(key) && !text.includes('!'),
  );
  const facts = 'cell' in finding ? [] : engineFacts(finding);
  const said = [...facts, ...details].sort(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint([[finding.code], ...said]);
}

function engineFacts(finding: Exclude<Finding, { cell: string }>): [string, string][] {
  const { school = '', stage = '', indicator = '', fields = [] } = finding;
  return [
    ['of-school', school],
    ['of-stage', stage],
    ['of-indicator', indicator],
    ['of-fields', fields.join(' ')],
  ];
}
