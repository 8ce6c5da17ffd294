import type { Indicator } from '../../standards/Indicator';
import { indicatorCatalogue } from '../../standards/indicatorCatalogue';
import { indicatorCodes } from '../../standards/own/indicatorCodes';
import type { Standard } from '../../standards/Standard';
import type { CountyTexts } from '../county/CountyTexts';
import { unitText } from '../text/unitText';
import { clauseText } from './clauseText';
import { decimalCell } from './decimalCell';
import type { StandardRow } from './StandardRow';

/** The standard's indicators with their standard values, and after them those that it might take. */
export function indicatorRows(
  { indicators, basedOn }: Standard,
  { messages, county }: CountyTexts,
): readonly StandardRow[] {
  const { choices, notesOfRows } = county.standard;
  const row = (indicator: Indicator, isUsed: boolean): StandardRow => ({
    category: 'indicator',
    code: indicatorCodes[indicator.id],
    item: messages.terms.indicator[indicator.id],
    unit: unitText(indicator, messages),
    primary: decimalCell(indicator.threshold?.primary),
    junior: decimalCell(indicator.threshold?.junior),
    value: isUsed ? choices.used.yes : choices.used.no,
    note: `${indicator.inverse ? notesOfRows.most : notesOfRows.least}${messages.sheet.separator}${notesOfRows.threshold}`,
    clause: clauseText(indicator.clause),
    choices: Object.values(choices.used),
  });
  const used = new Set(indicators.map(({ id }) => id));
  const others = indicatorCatalogue(basedOn).filter(({ id }) => !used.has(id));
  return [
    ...indicators.map((indicator) => row(indicator, true)),
    ...others.map((indicator) => row(indicator, false)),
  ];
}
