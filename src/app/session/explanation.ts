import type { Evaluation, IndicatorResult, SectionResult } from '../../engine/Evaluation';
import type { StageResult } from '../../engine/Evaluation';
import type { Messages } from '../../locale/Messages';
import type { SourceToken } from '../../engine/SourceToken';
import { explainCoefficient } from '../../writing/explain/explainCoefficient';
import { standardMessages } from '../../writing/text/standardMessages';
import { explainSection } from '../../writing/explain/explainSection';
import { explainComposite } from './explainComposite';
import type { ExplainSubject } from './Screen';

/** The arithmetic of one number: a title, the lines, and the cells it came from (full addresses). */
export interface Explanation {
  readonly title: string;
  readonly lines: readonly string[];
  readonly cells: readonly SourceToken[];
}

/** The arithmetic of the number that `subject` names, or `null` when the evaluation has no such number. */
export function explanation(
  evaluation: Evaluation,
  subject: ExplainSubject,
  messages: Messages,
): Explanation | null {
  const stage = evaluation.stages.find((result) => result.stage === subject.stage);
  if (stage === undefined) return null;
  if (subject.kind === 'value') return valueExplanation({ evaluation, stage, subject }, messages);
  const rule = evaluation.standard.coefficientRule;
  if (subject.kind === 'composite') {
    return titled(explainComposite({ stage, clause: rule.clause }, messages), []);
  }
  const indicator = stage.indicators.find((one) => one.indicator.id === subject.indicator);
  if (indicator === undefined) return null;
  return titled(explainCoefficient({ stage, indicator, clause: rule.clause }, messages), []);
}

function valueExplanation(
  question: {
    readonly evaluation: Evaluation;
    readonly stage: StageResult;
    readonly subject: Extract<ExplainSubject, { kind: 'value' }>;
  },
  messages: Messages,
): Explanation | null {
  const { evaluation, stage, subject } = question;
  const section = stage.sections.find((one) => one.section.school.source === subject.section);
  const result = section?.indicators.find((one) => one.indicator.id === subject.indicator);
  if (section === undefined || result === undefined) return null;
  const { standard } = evaluation;
  const texts = standardMessages(messages, standard);
  const lines = explainSection({ section, result, rule: standard.schoolRule }, texts);
  return titled(lines, cellsOf(section, result));
}

function cellsOf({ section }: SectionResult, { numerator }: IndicatorResult): SourceToken[] {
  return [...new Set([...numerator.sources, ...section.pupils.sources])];
}

function titled([title = '', ...lines]: readonly string[], cells: SourceToken[]): Explanation {
  return { title, lines, cells };
}
