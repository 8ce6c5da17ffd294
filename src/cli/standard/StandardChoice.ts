import type { CountyStandard } from '../../standards/county/CountyStandard';
import type { Standard } from '../../standards/Standard';

/** By what schools and county are judged, with the settings that were asked for. */
export interface Rules {
  readonly standard: Standard;
  readonly county: CountyStandard;
}

/** The standard that was asked for: a built-in one, or the one that each file holds in its sheet 评估标准. */
export type StandardChoice =
  | ({ readonly kind: 'built-in' } & Rules)
  /** `asked`: settings as typed, `private-schools=leave-out`. */
  | { readonly kind: 'own'; readonly asked: readonly string[] };
