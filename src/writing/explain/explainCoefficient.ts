import type { SectionResult, StageIndicator, StageResult } from '../../engine/Evaluation';
import { isKnown } from '../../engine/isKnown';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { compensatedSum } from '../../numeric/compensatedSum';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import type { Clause } from '../../standards/Clause';

/** One coefficient, to be explained. */
export interface CoefficientQuestion {
  readonly stage: StageResult;
  readonly indicator: StageIndicator;
  readonly clause: Clause;
}

/** What one section adds to the variance. */
interface Contribution {
  readonly school: string;
  readonly resource: number;
  readonly pupils: number;
  readonly value: number;
  readonly part: number;
}

const shownSchools = 60;

/**
 * The arithmetic of a coefficient with the real figures: mean, what each section adds (largest first),
 * deviation, coefficient, limit and clause. One line an entry, the first is a title.
 */
export function explainCoefficient(
  { stage, indicator, clause }: CoefficientQuestion,
  messages: Messages,
): readonly string[] {
  const { explain, terms } = messages;
  const title = fillTemplate(explain.coefficientTitle, {
    stage: terms.stage[stage.stage],
    indicator: terms.indicator[indicator.indicator.id],
  });
  const found = indicator.provisional ?? indicator;
  const { mean, standardDeviation, coefficient } = found;
  const lines = [title, ...missingLine(indicator, messages)];
  if (!('value' in mean) || !('value' in standardDeviation)) {
    const reason = 'missing' in mean ? mean.missing : 'no-sections';
    return [...lines, fillTemplate(explain.unknown, { missing: terms.missing[reason] })];
  }
  const contributions = contributionsOf(stage, indicator, mean.value);
  lines.push(...meanLines(contributions, { mean: mean.value, indicator }, messages));
  const sum = compensatedSum(contributions.map(({ part }) => part));
  const deviation = figure(standardDeviation.value);
  lines.push(fillTemplate(explain.deviation, { sum: figure(sum), deviation }));
  lines.push(
    fillTemplate(explain.coefficient, {
      deviation,
      mean: figure(mean.value),
      coefficient: 'value' in coefficient ? roundHalfUp(coefficient.value, 6) : '—',
    }),
  );
  return [...lines, ...limitLine(indicator, messages), fillTemplate(explain.clause, { ...clause })];
}

function missingLine({ unknownSections }: StageIndicator, messages: Messages): string[] {
  if (unknownSections.length === 0) return [];
  const names = unknownSections.slice(0, 20).map(({ section }) => section.school.name);
  return [
    fillTemplate(messages.explain.missingSections, {
      list: names.join(messages.sheet.listSeparator) + (unknownSections.length > 20 ? '…' : ''),
    }),
  ];
}

function limitLine({ limit, verdict }: StageIndicator, { explain, terms }: Messages): string[] {
  if (limit === null || verdict === null) return [];
  return [
    fillTemplate(explain.limit, { limit, verdict: terms.verdict[verdict] }),
    explain.rounding,
  ];
}

function contributionsOf(
  stage: StageResult,
  { indicator }: StageIndicator,
  mean: number,
): readonly Contribution[] {
  const known = stage.sections.flatMap((section) => amountsOf(section, indicator.id));
  const all = compensatedSum(known.map(({ pupils }) => pupils));
  return known
    .map(({ school, resource, pupils }) => {
      const value = (resource * indicator.perPupils) / pupils;
      return { school, resource, pupils, value, part: (pupils / all) * (value - mean) ** 2 };
    })
    .sort((a, b) => b.part - a.part);
}

function amountsOf(
  { section, indicators }: SectionResult,
  id: string,
): readonly { school: string; resource: number; pupils: number }[] {
  const numerator = indicators.find(({ indicator }) => indicator.id === id)?.numerator;
  if (!isKnown(numerator) || !isKnown(section.pupils)) return [];
  return [
    {
      school: section.school.name,
      resource: numerator.value.valueOf(),
      pupils: section.pupils.value.valueOf(),
    },
  ];
}

function meanLines(
  contributions: readonly Contribution[],
  { mean, indicator }: { readonly mean: number; readonly indicator: StageIndicator },
  { explain }: Messages,
): string[] {
  const hundred = indicator.indicator.perPupils === 1 ? '' : explain.hundred;
  const pupils = figure(compensatedSum(contributions.map((one) => one.pupils)));
  const resources = figure(compensatedSum(contributions.map(({ resource }) => resource)));
  const sum = compensatedSum(contributions.map(({ part }) => part));
  const facts = { pupils, hundred, mean: figure(mean) };
  const schools = contributions.slice(0, shownSchools).map((one) =>
    fillTemplate(explain.school, {
      ...facts,
      school: one.school,
      resource: figure(one.resource),
      own: figure(one.pupils),
      value: figure(one.value),
      part: figure(one.part),
      share: sum > 0 ? `${roundHalfUp((one.part / sum) * 100, 1)}%` : '0%',
    }),
  );
  const rest = contributions.slice(shownSchools);
  const more = fillTemplate(explain.moreSchools, {
    count: rest.length,
    part: figure(compensatedSum(rest.map(({ part }) => part))),
  });
  const first = fillTemplate(explain.mean, { ...facts, resources });
  return [first, ...schools, ...(rest.length > 0 ? [more] : [])];
}

/** A figure with up to 6 decimals, without trailing zeros. */
function figure(value: number): string {
  const text = roundHalfUp(value, 6);
  return text.replace(/\.?0+$/, '');
}
