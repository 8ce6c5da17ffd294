import { fillTemplate } from '../../locale/fillTemplate';
import type { SelfTestMessages } from '../../locale/selfTestMessages';
import { countOf } from './countOf';
import type { SelfTestOutcome } from './SelfTestOutcome';
import type { SelfTestResult } from './SelfTestResult';

const marks = { same: '✓', other: '✗', error: '✗', lacking: '—', noted: '·' } as const;

/**
 * The outcome as plain text, to be sent to whoever looks after the program: which Excel, and question by question
 * what was expected and found. It holds nothing of the workbook.
 *
 * @param version of the add-in
 */
export function reportText(
  outcome: SelfTestOutcome,
  words: SelfTestMessages,
  version: string,
): string {
  const { facts, results } = outcome;
  const sets = Object.entries(facts.requirementSets).map(
    ([name, highest]) => `${name} ${highest ?? '—'}`,
  );
  return [
    fillTemplate(words.report.title, { version }),
    fillTemplate(words.report.time, { time: outcome.startedAt }),
    fillTemplate(words.report.excel, {
      version: facts.version || '—',
      platform: facts.platform || '—',
      display: facts.displayLanguage || '—',
      content: facts.contentLanguage || '—',
    }),
    fillTemplate(words.report.browser, { browser: facts.browser || '—' }),
    fillTemplate(words.report.sets, { sets: sets.join(', ') }),
    summaryText(outcome, words),
    ...leftTexts(outcome, words),
    '',
    ...results.map((result) => line(result, words)),
  ].join('\n');
}

/** The counts in one line. */
export function summaryText(
  { results, total }: SelfTestOutcome,
  { report }: SelfTestMessages,
): string {
  const counts = fillTemplate(report.counts, {
    total,
    same: countOf(results, 'same'),
    other: countOf(results, 'other', 'error'),
    lacking: countOf(results, 'lacking'),
    noted: countOf(results, 'noted'),
  });
  const skipped = total - results.length;
  return skipped === 0 ? counts : counts + fillTemplate(report.stopped, { count: skipped });
}

function leftTexts({ sheetsLeft }: SelfTestOutcome, { report }: SelfTestMessages): string[] {
  return sheetsLeft.map((name) => fillTemplate(report.left, { name }));
}

function line(
  { id, status, expected, found, milliseconds }: SelfTestResult,
  { report, questions }: SelfTestMessages,
): string {
  const facts = { mark: marks[status], id, question: questions[id] ?? id, milliseconds };
  const first = fillTemplate(report.line, facts);
  if (status === 'same') return first;
  const words = status === 'error' ? fillTemplate(report.error, { code: found }) : found;
  const details = {
    other: fillTemplate(report.other, { expected: expected ?? '', found }),
    error: fillTemplate(report.other, { expected: expected ?? '—', found: words }),
    lacking: fillTemplate(report.lacking, { set: found }),
    noted: fillTemplate(report.noted, { found }),
  };
  return `${first}\n    ${details[status]}`;
}
