import type { ChosenMeaning } from '../../reading/mapping/TableMapping';
import type { FieldId } from '../../standards/FieldId';
import type { IndicatorId } from '../../standards/IndicatorId';

/** What the list of a column offers: a meaning without unit and stage, which have lists of their own. */
export type ListedMeaning =
  | { readonly kind: 'field'; readonly field: FieldId }
  | { readonly kind: 'ratio'; readonly indicator: IndicatorId }
  | { readonly kind: Exclude<ChosenMeaning['kind'], 'field' | 'ratio'> };
