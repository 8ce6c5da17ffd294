import type { StageResult } from '../../engine/Evaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Clause } from '../../standards/Clause';
import { formatCoefficient } from '../../writing/text/formatCoefficient';

/**
 * The arithmetic of a composite coefficient: the plain mean of the stage's coefficients, its limit and
 * clause. One line an entry, the first is a title.
 */
export function explainComposite(
  { stage, clause }: { readonly stage: StageResult; readonly clause: Clause },
  messages: Messages,
): readonly string[] {
  const { explain, pane, terms } = messages;
  const words = pane.explain;
  const { composite } = stage;
  const parts = stage.indicators.map(({ indicator, coefficient }) =>
    fillTemplate(words.compositePart, {
      indicator: terms.indicatorShort[indicator.id],
      value: formatCoefficient(coefficient),
    }),
  );
  const title = fillTemplate(words.compositeTitle, { stage: terms.stage[stage.stage] });
  if (composite === null) return [title];
  const sum = stage.indicators.map(({ coefficient }) => formatCoefficient(coefficient)).join(' + ');
  return [
    title,
    ...parts,
    fillTemplate(words.compositeSum, {
      sum,
      count: stage.indicators.length,
      value: formatCoefficient(composite.coefficient),
    }),
    fillTemplate(explain.limit, {
      limit: composite.limit,
      verdict: terms.verdict[composite.verdict],
    }),
    fillTemplate(explain.clause, { ...clause }),
  ];
}
