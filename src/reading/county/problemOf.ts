import type { CountyCell } from './CountyCell';

const codes = {
  'not-a-number': 'not-a-number',
  'error-cell': 'error-cell',
  negative: 'negative-number',
} as const;

/** Why a cell holds no number, as the county's sheets say it. */
export function problemOf(reason: 'blank' | keyof typeof codes): CountyCell {
  return reason === 'blank' ? { kind: 'blank' } : { kind: 'problem', code: codes[reason] };
}
