import type { CountyStandard } from '../../standards/county/CountyStandard';
import type { Standard } from '../../standards/Standard';
import type { StandardProblem } from './StandardProblem';

/** What a sheet 评估标准 gave: a whole standard, or every problem that keeps it from being taken. */
export type StandardRead =
  | { readonly kind: 'read'; readonly standard: Standard; readonly county: CountyStandard }
  | { readonly kind: 'refused'; readonly problems: readonly StandardProblem[] };
