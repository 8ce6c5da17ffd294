import type { CountyItemResult, CountyTestResult } from '../../engine/county/CountyEvaluation';
import { casesText } from './casesText';
import { comparedLimit } from './comparedLimit';
import { countyTestText } from './countyTestText';
import type { CountyTexts } from './CountyTexts';
import { itemCells } from './itemCells';
import { itemName } from './itemName';
import type { ObstacleWords } from './ObstacleWords';
import { requirementText } from './requirementText';
import { countyFigures } from '../../standards/county/countyFigures';

/** An item that is missed or open: those of its conditions that make it so. */
export function itemObstacleRow(result: CountyItemResult, texts: CountyTexts): ObstacleWords {
  const { item, status } = result;
  const { separator } = texts.messages.sheet;
  const tests = result.tests.filter((one) => one.status === status);
  const { document, clause } = item.clause;
  return {
    part: texts.county.overview.partNames[item.part],
    subject: `${item.id} ${itemName(item.id, texts.county)}`,
    present: tests.map((one) => presentText(one, texts)).join('\n'),
    wanted: [...new Set(tests.map((one) => wantedText(one, texts)))].join(separator),
    cells: itemCells(result),
    clause: `${document} ${clause}`,
  };
}

function presentText(result: CountyTestResult, texts: CountyTexts): string {
  const { test } = result;
  if (test.kind === 'declared' || test.kind === 'compare') return countyTestText(result, texts);
  return casesText({ ...result, test }, texts);
}

function wantedText(result: CountyTestResult, texts: CountyTexts): string {
  const { test } = result;
  const { overview } = texts.county;
  if (test.kind === 'compare') {
    return `${overview.relation[test.relation]} ${comparedLimit({ ...result, test }, texts)}`;
  }
  if (test.kind !== 'declared') return requirementText(test, texts.county);
  const isNone = countyFigures[test.figure].unit === 'none-some';
  return isNone ? overview.obstacle.declaredNone : overview.obstacle.declaredYes;
}
