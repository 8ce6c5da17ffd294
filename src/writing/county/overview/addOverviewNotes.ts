import type { CountyEvaluation } from '../../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../../locale/fillTemplate';
import { addBand } from '../../sheet/addBand';
import type { SheetDraft } from '../../sheet/SheetDraft';
import { countyFindingText } from '../countyFindingText';
import type { OverviewOptions } from '../OverviewOptions';
import { addLine } from './addLine';

const printedFindings = 200;

/** Doubts about the county's sheets, and how the result is to be read. */
export function addOverviewNotes(
  draft: SheetDraft,
  { standard }: CountyEvaluation,
  { texts, read }: OverviewOptions,
): void {
  const { messages, county } = texts;
  const { overview } = county;
  const { findings } = read;
  if (findings.length > 0) {
    addBand(draft, fillTemplate(overview.findings, { count: findings.length }));
  }
  for (const finding of findings.slice(0, printedFindings)) {
    const severity = messages.sheet.severityNames[finding.severity];
    addLine(draft, `${severity} ${countyFindingText(finding, county)}`);
  }
  if (findings.length > printedFindings) {
    const count = findings.length - printedFindings;
    addLine(draft, fillTemplate(overview.moreCases, { count }));
  }
  addBand(draft, overview.notes);
  addLine(draft, overview.noteOpen);
  addLine(draft, overview.noteExact);
  const names: Readonly<Partial<Record<string, string>>> = overview.settingValue;
  const settings = standard.settings.map(({ id, value }) =>
    fillTemplate(overview.settingIs, {
      setting: overview.setting[id],
      value: names[value] ?? value,
    }),
  );
  if (settings.length > 0) {
    const list = settings.join(messages.sheet.separator);
    addLine(draft, fillTemplate(overview.noteSettings, { settings: list }));
  }
}
