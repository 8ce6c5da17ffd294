import { fillTemplate } from '../../locale/fillTemplate';
import { casesText } from './casesText';
import type { CountyTexts } from './CountyTexts';
import type { ListTestResult } from './ListTestResult';
import { requirementText } from './requirementText';

/** A condition on a list: what is asked, and how many of the list miss it. */
export function listedText(result: ListTestResult, texts: CountyTexts): string {
  const { overview } = texts.county;
  return fillTemplate(overview.listed, {
    requirement: requirementText(result.test, texts.county),
    cases: casesText(result, texts),
    symbol: overview.symbol[result.status],
  });
}
