import type { StandardId } from './StandardId';

/** The standard that is meant where none was named. */
export const defaultStandardId: StandardId = 'quality-balance-2017';
