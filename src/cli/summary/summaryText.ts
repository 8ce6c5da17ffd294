import type { Assessment } from '../../app/Assessment';
import type { StageResult } from '../../engine/Evaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { allFindings } from '../../writing/text/allFindings';
import { findingText } from '../../writing/text/findingText';
import { formatCoefficient } from '../../writing/text/formatCoefficient';
import { standardMessages } from '../../writing/text/standardMessages';
import { gapLines } from '../../writing/text/gapLines';
import { standardName } from '../../writing/text/standardName';
import { sectionReasons } from '../../writing/text/sectionReasons';
import { stageText } from '../../writing/text/stageText';
import { verdictText } from '../../writing/text/verdictText';
import { oneLine } from '../oneLine';
import { indicatorTable } from './indicatorTable';

const shownFindings = 12;
const shownSchools = 20;

/** A readable summary of one evaluated table. */
export function summaryText(assessment: Assessment, given: Messages): string {
  const { table, evaluation } = assessment;
  const messages = standardMessages(given, evaluation.standard);
  const title = `${table.sheet}!${rectAddress(table.range)}  ${standardName(evaluation.standard, messages)}`;
  return [
    title,
    ...evaluation.stages.flatMap((stage) => ['', ...stageLines(stage, messages)]),
    ...excludedLines(evaluation, messages),
    ...findingLines(assessment, messages),
    ...mutedLines(assessment, messages),
  ].join('\n');
}

function stageLines(stage: StageResult, messages: Messages): string[] {
  return [
    stageText(stage, messages),
    ...indicatorTable(stage, messages),
    ...compositeLines(stage, messages),
    ...failingLines(stage, messages),
  ];
}

function compositeLines({ composite }: StageResult, messages: Messages): string[] {
  if (!composite) return [];
  const verdict = verdictText(composite.verdict, messages);
  return [
    `  ${messages.sheet.composite} ${formatCoefficient(composite.coefficient)} ≤ ${composite.limit} ${verdict}`,
  ];
}

function failingLines({ sections }: StageResult, messages: Messages): string[] {
  const failing = sections.filter(({ verdict }) => verdict === 'fail');
  if (failing.length === 0) return [];
  const lines = failing.slice(0, shownSchools).map((section) => {
    const texts = [...sectionReasons(section, messages), ...gapLines(section, messages)];
    return `    ${oneLine(`${section.section.school.name}：${texts.join(messages.sheet.separator)}`)}`;
  });
  const more = failing.length > shownSchools ? [`    … ${failing.length - shownSchools}`] : [];
  return [`  ${messages.errors.cli.failingTitle}`, ...lines, ...more];
}

function excludedLines({ excluded }: Assessment['evaluation'], messages: Messages): string[] {
  if (excluded.length === 0) return [];
  const items = excluded.map(
    ({ school, code }) => `${school.name}（${messages.terms.exclusion[code]}）`,
  );
  return ['', `${messages.errors.cli.excludedTitle}：${items.join(messages.sheet.listSeparator)}`];
}

function findingLines(assessment: Assessment, messages: Messages): string[] {
  const findings = allFindings(assessment).filter(({ severity }) => severity !== 'info');
  if (findings.length === 0) return [];
  const { cli } = messages.errors;
  const lines = findings.slice(0, shownFindings).map((one) => {
    const name = messages.sheet.severityNames[one.severity];
    return `  ${name} ${oneLine(findingText(one, messages))}`;
  });
  const rest = findings.length - shownFindings;
  const more = rest > 0 ? [`  ${fillTemplate(cli.moreFindings, { count: rest })}`] : [];
  const title = fillTemplate(cli.findingsTitle, { count: findings.length });
  return ['', title, ...lines, ...more];
}

function mutedLines({ muted }: Assessment, messages: Messages): string[] {
  if (muted.length === 0) return [];
  const { mutedTitle, mutedLine, moreFindings } = messages.errors.cli;
  const lines = muted.slice(0, shownFindings).map(({ finding, reason }) => {
    const text = findingText(finding, messages);
    return `  ${oneLine(fillTemplate(mutedLine, { text, reason }))}`;
  });
  const rest = muted.length - shownFindings;
  const more = rest > 0 ? [`  ${fillTemplate(moreFindings, { count: rest })}`] : [];
  return ['', fillTemplate(mutedTitle, { count: muted.length }), ...lines, ...more];
}
