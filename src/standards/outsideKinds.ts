import type { SchoolKind } from './SchoolKind';

/** Kinds of schools outside compulsory schooling: no standard counts them, and nothing of theirs is counted with others. */
export const outsideKinds: readonly SchoolKind[] = [
  'special',
  'vocational',
  'kindergarten',
  'senior',
];
