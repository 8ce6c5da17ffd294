import type { Indicator } from '../../standards/Indicator';
import { indicatorCatalogue } from '../../standards/indicatorCatalogue';
import { indicatorCodes } from '../../standards/own/indicatorCodes';
import { choiceWords } from './choiceWords';
import { clauseOf } from './clauseOf';
import type { Naming } from './readNaming';
import type { StandardSheet } from './StandardSheet';

/** The indicators that are used, in the order of the rows. */
export function readIndicators(sheet: StandardSheet, naming: Naming): readonly Indicator[] {
  const catalogue = indicatorCatalogue(naming.basedOn);
  let hasRow = false;
  const indicators = [...sheet.rows].flatMap(([code, row]): Indicator[] => {
    const indicator = catalogue.find(({ id }) => indicatorCodes[id] === code);
    if (!indicator) return [];
    hasRow = true;
    if (sheet.choice([row, 'value'], choiceWords.used) !== 'yes') return [];
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

/** A blank stage is not judged. */
function thresholdOf(
  sheet: StandardSheet,
  row: number,
  { threshold: usual }: Indicator,
): Indicator['threshold'] {
  const [primary, junior] = (['primary', 'junior'] as const).map((stage) =>
    sheet.number([row, stage], { mayBeBlank: true, usual: usual?.[stage] ?? null }),
  );
  if (!primary && !junior) return null;
  return { primary: primary ?? null, junior: junior ?? null };
}
