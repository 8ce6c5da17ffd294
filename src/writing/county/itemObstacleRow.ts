import type { CountyItemResult, CountyTestResult } from '../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import { countyFigures, type CountyFigureId } from '../../standards/county/countyFigures';
import { blankFigures } from './blankFigures';
import { casesText } from './casesText';
import { comparedLimit } from './comparedLimit';
import { countyTestText } from './countyTestText';
import type { CountyTexts } from './CountyTexts';
import { itemCells } from './itemCells';
import { itemName } from './itemName';
import type { ObstacleWords } from './ObstacleWords';
import { requirementText } from './requirementText';

/** Up to so many blank figures are named. */
const namedFigures = 2;

/** An item that is missed or open: those of its conditions that make it so. */
export function itemObstacleRow(result: CountyItemResult, texts: CountyTexts): ObstacleWords {
  const { item, status } = result;
  const { separator } = texts.messages.sheet;
  const tests = result.tests.filter((one) => one.status === status);
  const others = tests.filter((one) => !blankFigures(one));
  const open = new Set(tests.flatMap((one) => blankFigures(one) ?? []));
  // In the order of the sheet.
  const blank = (Object.keys(countyFigures) as CountyFigureId[]).filter((id) => open.has(id));
  const { obstacle } = texts.county.overview;
  const { document, clause } = item.clause;
  return {
    part: texts.county.overview.partNames[item.part],
    subject: `${item.id} ${itemName(item.id, texts.county)}`,
    present: [
      ...others.map((one) => presentText(one, texts)),
      ...(blank.length > 0 ? [blankText(blank, texts)] : []),
    ].join('\n'),
    wanted: [
      ...new Set([
        ...others.map((one) => wantedText(one, texts)),
        ...(blank.length > 0 ? [obstacle.figuresWanted] : []),
      ]),
    ].join(separator),
    cells: itemCells(result),
    clause: `${document} ${clause}`,
  };
}

/** Few figures by number and name, many by number alone. */
function blankText(blank: readonly CountyFigureId[], texts: CountyTexts): string {
  const { county, messages } = texts;
  const figures = blank
    .map((id) => {
      const { code } = countyFigures[id];
      return blank.length > namedFigures ? code : `${code} ${county.figures[id].name}`;
    })
    .join(messages.sheet.listSeparator);
  return fillTemplate(county.overview.obstacle.figuresBlank, { figures });
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
