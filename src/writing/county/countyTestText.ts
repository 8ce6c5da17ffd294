import type { CountyTestResult } from '../../engine/county/CountyEvaluation';
import { compareText } from './compareText';
import type { CountyTexts } from './CountyTexts';
import { declaredText } from './declaredText';
import { listedText } from './listedText';

/** The arithmetic of one condition with the real figures put in: `交流教师 ÷ 应交流教师：24 ÷ 240 = 10.0% ≥ 10% ✓`. */
export function countyTestText(result: CountyTestResult, texts: CountyTexts): string {
  const { test } = result;
  if (test.kind === 'declared') return declaredText({ ...result, test }, texts);
  if (test.kind === 'compare') return compareText({ ...result, test }, texts);
  return listedText({ ...result, test }, texts);
}
