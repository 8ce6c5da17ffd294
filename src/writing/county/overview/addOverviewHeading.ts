import type { CountyEvaluation } from '../../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../../locale/fillTemplate';
import { looks } from '../../sheet/looks';
import type { SheetDraft } from '../../sheet/SheetDraft';
import { standardLine } from '../../sheet/standardLine';
import { standardName } from '../../text/standardName';
import { becauseText } from '../becauseText';
import type { OverviewOptions } from '../OverviewOptions';
import { addLine } from './addLine';

/** Title, verdict in words with its reason, where the figures come from, and the standard. */
export function addOverviewHeading(
  draft: SheetDraft,
  result: CountyEvaluation,
  { texts, standard, today, version, tables }: OverviewOptions,
): void {
  const { messages, county } = texts;
  const { overview } = county;
  const { separator, listSeparator } = messages.sheet;
  const verdict = [overview.verdict[result.verdict], becauseText(result, county)].join(separator);
  const list = tables.length > 0 ? tables.join(listSeparator) : overview.noTables;
  const name = standardName(standard, messages);
  addLine(draft, fillTemplate(overview.title, { standard: name }), looks.title);
  draft.height(draft.next - 1, 26);
  addLine(draft, fillTemplate(overview.verdictLine, { verdict }), looks.verdict);
  addLine(
    draft,
    fillTemplate(overview.aboutLine, { tables: list, date: today, version }),
    looks.about,
  );
  addLine(draft, standardLine(standard, messages), looks.about);
}
