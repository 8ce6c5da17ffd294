import type { IndicatorResult, SectionResult } from '../../engine/Evaluation';
import { isKnown } from '../../engine/isKnown';
import { neededFor } from '../../engine/neededFor';
import type { Split } from '../../engine/Section';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Indicator } from '../../standards/Indicator';
import type { SchoolRule } from '../../standards/Standard';
import { splitAddress } from '../../workbook/notation/splitAddress';
import { formatGap } from '../text/formatGap';
import { formatIndicatorValue } from '../text/formatIndicatorValue';
import { unitText } from '../text/unitText';
import { exactText } from './exactText';
import { expressionText } from './expressionText';

/** One value of one section, to be explained. */
export interface SectionQuestion {
  readonly section: SectionResult;
  readonly result: IndicatorResult;
  readonly rule: SchoolRule | null;
}

/**
 * The arithmetic of one section's value with the real figures: what it is made of, where it came from, why it
 * meets the standard or not, what is missing, and the clause. One line an entry, the first is a title.
 */
export function explainSection(question: SectionQuestion, messages: Messages): readonly string[] {
  const { explain, terms } = messages;
  const { section } = question.section;
  const { indicator, numerator } = question.result;
  const title = fillTemplate(explain.sectionTitle, {
    school: section.school.name,
    stage: terms.stage[section.stage],
    indicator: terms.indicator[indicator.id],
  });
  const cells = [...new Set([...numerator.sources, ...section.pupils.sources])];
  return [
    title,
    ...arithmetic(question, messages),
    fillTemplate(explain.cells, {
      cells: cells.map((cell) => splitAddress(cell).address).join(messages.sheet.listSeparator),
    }),
    fillTemplate(explain.clause, { ...indicator.clause }),
    explain.rounding,
  ];
}

function arithmetic({ section, result, rule }: SectionQuestion, messages: Messages): string[] {
  const { explain, terms } = messages;
  const { pupils, split } = section.section;
  const { expression } = result.choice;
  const parts = expressionText(expression, section.section, messages);
  const template = expression.kind === 'stated' ? explain.statedNumerator : explain.numerator;
  const total = isKnown(result.numerator) ? exactText(result.numerator.value) : '—';
  const lines = [fillTemplate(template, { ...parts, total })];
  // A stated value speaks of this stage alone: nothing was divided.
  if (split && expression.kind !== 'stated') lines.push(splitLine(split, section, messages));
  const { numerator, value } = result;
  if (!isKnown(numerator) || !isKnown(pupils) || value === null) {
    const missing = result.missing ?? 'no-pupils';
    const unknown = fillTemplate(explain.unknown, { missing: terms.missing[missing] });
    return [...lines, unknown, ...judgement({ section, result, rule }, messages)];
  }
  lines.push(
    fillTemplate(explain[valueTemplate(result.indicator)], {
      numerator: exactText(numerator.value),
      pupils: exactText(pupils.value),
      value: formatIndicatorValue(value),
      unit: unitText(result.indicator, messages),
    }),
  );
  return [...lines, ...judgement({ section, result, rule }, messages)];
}

function valueTemplate({
  perPupils,
  inverse,
}: Indicator): 'valueOne' | 'valueHundred' | 'valueInverse' {
  if (inverse) return 'valueInverse';
  return perPupils === 1 ? 'valueOne' : 'valueHundred';
}

function splitLine(split: Split, { section }: SectionResult, messages: Messages): string {
  const all = split.weightedPupils.div(split.share);
  return fillTemplate(messages.explain.split, {
    stage: messages.terms.stage[section.stage],
    weighted: exactText(split.weightedPupils),
    all: exactText(all),
    weights: exactText(split.weight),
  });
}

function judgement({ section, result, rule }: SectionQuestion, messages: Messages): string[] {
  const { numerator, indicator, level, gap } = result;
  const { pupils, stage } = section.section;
  const threshold = indicator.threshold?.[stage];
  if (!isKnown(numerator) || !isKnown(pupils) || !level || level === 'unknown') return [];
  if (typeof threshold !== 'string' || !rule || !gap) return [];
  const { perPupils, inverse } = indicator;
  const question = { pupils: pupils.value, perPupils, threshold, ...(inverse && { inverse }) };
  const needed = neededFor(question);
  const { explain } = messages;
  const needs = fillTemplate(inverse ? explain.needsInverse : explain.needs, {
    threshold,
    pupils: exactText(pupils.value),
    perPupils,
  });
  const lines = [
    fillTemplate(explain[level], {
      numerator: exactText(numerator.value),
      needs,
      needed: exactText(needed),
      floorNeeded: exactText(needed.mul(rule.floor)),
    }),
  ];
  if (level === 'met') return lines;
  const toStandard = formatGap(gap.toStandard, indicator.unit, messages);
  const toFloor = formatGap(gap.toFloor, indicator.unit, messages);
  return [...lines, fillTemplate(explain.gap, { toStandard, toFloor })];
}
