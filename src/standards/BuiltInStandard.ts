import type { Standard } from './Standard';
import type { StandardId } from './StandardId';

/** A standard that comes with the program. */
export interface BuiltInStandard extends Standard {
  readonly id: StandardId;
  readonly name: null;
  readonly origin: null;
}
