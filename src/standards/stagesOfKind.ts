import type { SchoolKind } from './SchoolKind';
import type { Stage } from './Stage';

/** Stages that a kind of school of several stages has pupils in; nothing for a kind of one stage or of none. */
export const stagesOfKind: Readonly<Partial<Record<SchoolKind, readonly Stage[]>>> = {
  'nine-year': ['primary', 'junior'],
  'twelve-year': ['primary', 'junior', 'senior'],
  'complete-secondary': ['junior', 'senior'],
};
