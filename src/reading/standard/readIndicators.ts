import type { Indicator } from '../../standards/Indicator';
import { indicatorCatalogue } from '../../standards/indicatorCatalogue';
import { indicatorCodes } from '../../standards/own/indicatorCodes';
import { standards } from '../../standards/standards';
import { choiceWords } from './choiceWords';
import { clauseOf } from './clauseOf';
import { decimalOf } from './decimalOf';
import type { Naming } from './readNaming';
import type { StandardSheet } from './StandardSheet';

/** The indicators that are used, in the order of the rows. */
export function readIndicators(sheet: StandardSheet, naming: Naming): readonly Indicator[] {
  const catalogue = indicatorCatalogue(naming.basedOn);
  // 不用 leaves an indicator out; a row that is gone may be a slip.
  for (const { id } of standards[naming.basedOn].indicators) sheet.needed(indicatorCodes[id]);
  let hasRow = false;
  const indicators = [...sheet.rows].flatMap(([code, row]): Indicator[] => {
    const indicator = catalogue.find(({ id }) => indicatorCodes[id] === code);
    if (!indicator) return [];
    hasRow = true;
    const used = sheet.choice([row, 'value'], choiceWords.used);
    if (used === 'no') noteUnused(sheet, row, indicator);
    if (used !== 'yes') return [];
    const threshold = thresholdOf(sheet, row, indicator);
    return [{ ...indicator, threshold, clause: clauseOf(sheet, row, naming.document) }];
  });
  // Where a choice could not be read, that was told; a sheet without any indicator is told here.
  const isOpen = sheet.problems.some(({ code }) => code === 'choice-unknown');
  if (indicators.length === 0 && !(hasRow && isOpen)) {
    sheet.fail('no-indicators', [sheet.header.row, 'code']);
  }
  return indicators;
}

/** A standard value that was typed or changed beside 不用 would be passed over silently. */
function noteUnused(sheet: StandardSheet, row: number, { threshold: usual }: Indicator): void {
  for (const stage of ['primary', 'junior'] as const) {
    const text = sheet.text(row, stage);
    const value = decimalOf(sheet.cells.value(row, sheet.header.columns[stage]));
    const isUsual =
      value !== null && typeof usual?.[stage] === 'string' && value.equals(usual[stage]);
    if (text !== '' && !isUsual) return void sheet.fail('value-unused', [row, stage], { text });
  }
}

/** A blank stage is not judged. */
function thresholdOf(
  sheet: StandardSheet,
  row: number,
  { threshold: usual, inverse }: Indicator,
): Indicator['threshold'] {
  const against = inverse ? /^[≥＞>]/ : /^[≤＜<]/;
  const [primary, junior] = (['primary', 'junior'] as const).map((stage) => {
    const text = sheet.text(row, stage);
    if (against.test(text)) return sheet.fail('not-a-number', [row, stage], { text });
    return sheet.number([row, stage], { mayBeBlank: true, usual: usual?.[stage] ?? null });
  });
  if (!primary && !junior) return null;
  return { primary: primary ?? null, junior: junior ?? null };
}
