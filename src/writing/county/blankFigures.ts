import type { CountyTestResult } from '../../engine/county/CountyEvaluation';
import type { CountyFigureId } from '../../standards/county/countyFigures';

/** The figures that alone keep a compared number open, being blank or unreadable; `null` where it is otherwise. */
export function blankFigures({
  test,
  status,
  missing,
  operands,
}: CountyTestResult): readonly CountyFigureId[] | null {
  if (test.kind !== 'compare' || status !== 'open') return null;
  if (missing.some((reason) => reason !== 'figure')) return null;
  const blank = operands.filter(({ amount }) => amount === null).map(({ figure }) => figure);
  return blank.length > 0 ? blank : null;
}
