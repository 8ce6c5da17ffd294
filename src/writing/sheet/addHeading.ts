import { fillTemplate } from '../../locale/fillTemplate';
import { rectAddress } from '../../workbook/notation/rectAddress';
import type { EvaluatedTable } from '../plan/EvaluatedTable';
import type { PlanOptions } from '../plan/PlanOptions';
import { standardName } from '../text/standardName';
import { reasonText } from '../text/reasonText';
import { unitText } from '../text/unitText';
import { verdictText } from '../text/verdictText';
import { looks } from './looks';
import { indicatorColumn, leadColumns } from './ResultLayout';
import type { ResultLayout } from './ResultLayout';
import type { SheetDraft } from './SheetDraft';
import { standardLine } from './standardLine';
import { wrappedHeight } from './wrappedHeight';

/** How many rows the heading takes: title, verdict, source, standard, and a header of two rows. */
export const headingRows = 6;

/** Title, county verdict, source, standard, and the table's header: what is frozen and repeated in print. */
export function addHeading(
  draft: SheetDraft,
  layout: ResultLayout,
  about: EvaluatedTable & PlanOptions,
): void {
  const { messages, evaluation } = layout;
  const { sheet } = messages;
  const reasons = evaluation.reasons.map((reason) => reasonText(reason, messages));
  const verdict = [verdictText(evaluation.verdict, messages), ...reasons].join(sheet.separator);
  // A table of one stage says nothing about the county as a whole.
  const isPart = evaluation.reasons.some(({ code }) => code === 'stage-absent');
  const verdictLine = isPart ? sheet.partVerdictLine : sheet.verdictLine;
  const width = Math.min(
    130,
    layout.columnWidths.reduce((sum, one) => sum + one, 0),
  );
  const lines = [
    [titleText(layout), looks.title],
    [fillTemplate(verdictLine, { verdict }), looks.verdict],
    [
      fillTemplate(sheet.sourceLine, {
        sheet: about.table.sheet,
        range: rectAddress(about.table.range),
        date: about.today,
        version: about.version,
      }),
      looks.about,
    ],
    [standardLine(evaluation.standard, messages), looks.about],
  ] as const;
  for (const [text, style] of lines) {
    const row = draft.add([text], style);
    draft.merge(draft.across(row));
    draft.height(row, style === looks.title ? 26 : wrappedHeight(text, width));
  }
  addHeader(draft, layout);
}

/** Names the stage where the table has one only: a county may have a sheet for each. */
function titleText({ messages, evaluation }: ResultLayout): string {
  const { sheet, terms } = messages;
  const standard = standardName(evaluation.standard, messages);
  const [only, ...others] = evaluation.stages;
  const stage = only && others.length === 0 ? terms.stage[only.stage] : null;
  return fillTemplate(sheet.title, { standard: stage ? `${standard} · ${stage}` : standard });
}

function addHeader(draft: SheetDraft, layout: ResultLayout): void {
  const { messages, indicators, span, tail } = layout;
  const { sheet, terms } = messages;
  const lead = [sheet.serial, sheet.school, sheet.stage, sheet.pupils];
  const names = indicators.flatMap(({ id }) => [
    terms.indicator[id],
    ...(span === 2 ? [null] : []),
  ]);
  const units = indicators.flatMap((indicator) => [
    unitText(indicator, messages),
    ...(span === 2 ? [sheet.levelOf] : []),
  ]);
  const top = draft.add([...lead, ...names, ...tail], looks.header);
  const bottom = draft.add([...lead.map(() => null), ...units], looks.header);
  draft.height(top, 62);
  draft.height(bottom, 18);
  indicators.forEach((_, index) => {
    const left = indicatorColumn(layout, index);
    draft.merge(draft.across(top, left, left + span - 1));
  });
  const tailStart = leadColumns + indicators.length * span;
  const tall = [...lead.keys(), ...tail.map((_, index) => tailStart + index)];
  for (const column of tall) draft.merge({ top, left: column, bottom, right: column });
}
