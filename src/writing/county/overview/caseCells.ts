import type { CountyCase } from '../../../engine/county/CountyEvaluation';
import { exactText } from '../../explain/exactText';
import type { CountyTexts } from '../CountyTexts';

/** Stage, school, class, pupils against the limit, and cell of a class or school. */
export function caseCells(
  { name, part, stage, value, limit, source }: CountyCase,
  { messages, county }: CountyTexts,
): readonly string[] {
  const { unknown } = county.overview;
  const [pupils, most] = [value, limit].map((one) => (one === null ? unknown : exactText(one)));
  return [
    stage === null ? '—' : messages.terms.stage[stage],
    name,
    part ?? '—',
    `${pupils} / ${most}`,
    source ?? '',
  ];
}
