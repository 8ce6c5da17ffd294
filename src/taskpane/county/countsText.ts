import type { CountyPartResult } from '../../engine/county/CountyEvaluation';
import type { CountyMessages } from '../../locale/county/CountyMessages';
import { fillTemplate } from '../../locale/fillTemplate';

/** How many of a part are met, missed and open; what there is none of is not told. */
export function countsText(part: CountyPartResult, { pane }: CountyMessages): string {
  return (['met', 'missed', 'open'] as const)
    .filter((status) => part[status] > 0)
    .map((status) => fillTemplate(pane.counts[status], { count: part[status] }))
    .join(' · ');
}
