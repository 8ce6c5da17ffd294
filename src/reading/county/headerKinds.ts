import type { CountyColumn } from './CountyColumn';
import type { CountySheetKind } from './CountySheet';

/** What the header of a sheet must hold: all of the first, and so many of the others. */
export interface HeaderKind {
  readonly kind: CountySheetKind;
  readonly all: readonly CountyColumn[];
  readonly others: readonly CountyColumn[];
  readonly least: number;
  /** With one of these it is another table. */
  readonly not: readonly CountyColumn[];
}

/** The sheets that the county fills in, by their headers. What stands under them must fit as well. */
export const headerKinds: readonly HeaderKind[] = [
  { kind: 'figures', all: ['value'], others: ['code', 'item'], least: 1, not: ['school', 'full'] },
  { kind: 'scores', all: ['full', 'got'], others: ['code', 'item'], least: 1, not: ['school'] },
  {
    kind: 'rooms',
    all: ['school', 'area'],
    others: ['use', 'room'],
    least: 1,
    not: ['pupils', 'budget', 'allotted'],
  },
  {
    kind: 'classes',
    all: ['school', 'class', 'pupils'],
    others: [],
    least: 0,
    not: ['area', 'budget', 'allotted', 'training'],
  },
  {
    kind: 'schools',
    all: ['school'],
    others: ['migrants', 'allotted', 'budget', 'training'],
    least: 2,
    not: ['class', 'area', 'use', 'pupils'],
  },
  // With these two, columns of pupils or classes are only extra ones.
  {
    kind: 'schools',
    all: ['school', 'budget', 'training'],
    others: [],
    least: 0,
    not: ['class', 'area', 'use'],
  },
];
