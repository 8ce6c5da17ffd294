import { fillTemplate } from '../../locale/fillTemplate';
import type { HealthRule } from '../../standards/HealthRule';
import { healthRules } from '../../standards/healthRules';
import type { EvaluatedTable } from '../plan/EvaluatedTable';
import { allFindings } from '../text/allFindings';
import { findingCells } from '../text/findingCells';
import { findingWithRule } from '../text/findingWithRule';
import type { Finding } from '../text/findingText';
import { healthRuleOf } from '../text/healthRuleOf';
import { ruleText } from '../text/ruleText';
import { addBand } from './addBand';
import { addNoteRow } from './addNoteRow';
import { looks } from './looks';
import type { ResultLayout } from './ResultLayout';
import type { SheetDraft } from './SheetDraft';

const printedFindings = 500;

/**
 * The doubts of the data check with their rules, those that the clerk set aside with the reason, and the rules that
 * were broken with where they come from.
 */
export function addFindings(
  draft: SheetDraft,
  layout: ResultLayout,
  evaluated: EvaluatedTable,
): void {
  const { sheet, health } = layout.messages;
  const findings = allFindings(evaluated);
  addBand(draft, sheet.findings);
  if (findings.length === 0) draft.add([null, sheet.noFindings], looks.note);
  for (const finding of findings.slice(0, printedFindings)) addFinding(draft, layout, { finding });
  if (findings.length > printedFindings) {
    draft.add([null, `… ${findings.length - printedFindings}`]);
  }
  const { muted } = evaluated;
  if (muted.length > 0) addBand(draft, health.sheet.muted);
  for (const one of muted.slice(0, printedFindings)) addFinding(draft, layout, one);
  if (muted.length > printedFindings) draft.add([null, `… ${muted.length - printedFindings}`]);
  addRules(draft, layout, [...findings, ...muted.map(({ finding }) => finding)]);
}

function addFinding(
  draft: SheetDraft,
  layout: ResultLayout,
  { finding, reason }: { finding: Finding; reason?: string },
): void {
  const { messages } = layout;
  const words = findingWithRule(finding, messages);
  const text =
    reason === undefined
      ? words
      : fillTemplate(messages.health.sheet.mutedBecause, { text: words, reason });
  const [cell = null] = findingCells(finding);
  const lead = [messages.sheet.severityNames[finding.severity], cell];
  const row = addNoteRow(draft, layout, { lead, text, left: 3 });
  draft.merge(draft.across(row, 1, 2));
}

function addRules(draft: SheetDraft, layout: ResultLayout, findings: readonly Finding[]): void {
  const { messages } = layout;
  const broken = new Set(findings.map(healthRuleOf));
  const rules = Object.values<HealthRule>(healthRules).filter((rule) => broken.has(rule));
  if (rules.length > 0) addBand(draft, messages.health.sheet.rules);
  for (const rule of rules) {
    addNoteRow(draft, layout, { lead: [], text: ruleText(rule, messages), left: 1 });
  }
}
