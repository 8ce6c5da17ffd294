import type { FieldId } from './FieldId';

/** Quantities that add up to another one when all of them are given. */
export interface SumOfParts {
  readonly parts: readonly FieldId[];
  readonly total: FieldId;
}

/** Parts that make up a total which the table states as well (K20). Forms differ: one way that agrees is enough. */
export const sumsOfParts: readonly SumOfParts[] = [
  { total: 'pe-arts-teachers', parts: ['pe-teachers', 'arts-teachers'] },
  { total: 'pe-arts-teachers', parts: ['pe-teachers', 'music-teachers', 'fine-arts-teachers'] },
  {
    total: 'pe-arts-teachers',
    parts: ['pe-teachers', 'arts-teachers', 'music-teachers', 'fine-arts-teachers'],
  },
  {
    total: 'full-time-teachers',
    parts: [
      'teachers-postgraduate',
      'teachers-bachelor',
      'teachers-college',
      'teachers-below-college',
    ],
  },
  {
    total: 'full-time-teachers',
    parts: [
      'teachers-doctor',
      'teachers-master',
      'teachers-bachelor',
      'teachers-college',
      'teachers-below-college',
    ],
  },
  {
    total: 'intermediate-title-teachers',
    parts: [
      'full-senior-title-teachers',
      'associate-senior-title-teachers',
      'intermediate-title-only-teachers',
    ],
  },
];
