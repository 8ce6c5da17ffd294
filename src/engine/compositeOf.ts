import { exactNumber } from '../numeric/exactNumber';
import { compensatedSum } from '../numeric/compensatedSum';
import type { Composite, StageIndicator } from './Evaluation';

/**
 * Composite coefficient (综合差异系数): the plain mean of the coefficients of all indicators of the standard.
 * It is unknown as long as one of them is.
 *
 * @param wanted how many indicators the standard has
 * @param limit inclusive, decimal text
 */
export function compositeOf(
  indicators: readonly StageIndicator[],
  { wanted, limit }: { readonly wanted: number; readonly limit: string },
): Composite {
  const values = indicators.flatMap(({ coefficient }) =>
    'value' in coefficient ? [coefficient.value] : [],
  );
  if (indicators.length < wanted) {
    return { coefficient: { missing: 'no-column' }, limit, verdict: 'unknown' };
  }
  if (values.length < wanted) {
    return { coefficient: { missing: 'sections-unknown' }, limit, verdict: 'unknown' };
  }
  const value = compensatedSum(values) / wanted;
  const isWithin = exactNumber(value).compare(limit) <= 0;
  return { coefficient: { value }, limit, verdict: isWithin ? 'pass' : 'fail' };
}
