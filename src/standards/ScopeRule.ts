import type { Clause } from './Clause';
import type { SchoolKind } from './SchoolKind';
import type { Sponsor } from './Sponsor';

/** Codes of why a school or section is not counted. */
export type ExclusionCode =
  | 'teaching-point-under-50'
  | 'teaching-point'
  | 'special-school'
  | 'vocational-school'
  | 'senior-school'
  | 'kindergarten'
  | 'private-school'
  | 'higher-government-school'
  | 'no-pupils';

/** One rule that leaves schools out. All conditions that are given must hold. */
export interface ScopeRule {
  readonly code: ExclusionCode;
  readonly kinds?: readonly SchoolKind[];
  readonly sponsors?: readonly Sponsor[];
  /** The school is left out only below this number of pupils. */
  readonly pupilsBelow?: number;
  readonly clause: Clause;
}
