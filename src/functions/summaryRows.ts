import type { Evaluation, Outcome, StageIndicator, StageResult } from '../engine/Evaluation';
import { fillTemplate } from '../locale/fillTemplate';
import type { FunctionMessages } from './FunctionMessages';

/** A cell of the spilled summary. */
export type SummaryCell = string | number;

const outcomeCell = (outcome: Outcome, { terms }: FunctionMessages): SummaryCell =>
  'value' in outcome ? outcome.value : terms.missing[outcome.missing];

function indicatorRow(
  stage: StageResult,
  result: StageIndicator,
  messages: FunctionMessages,
): SummaryCell[] {
  const { terms } = messages;
  return [
    terms.stage[stage.stage],
    terms.indicatorShort[result.indicator.id],
    outcomeCell(result.mean, messages),
    outcomeCell(result.standardDeviation, messages),
    outcomeCell(result.coefficient, messages),
    result.limit === null ? '' : Number(result.limit),
    result.verdict === null ? '' : terms.verdict[result.verdict],
  ];
}

function compositeRows(
  { stage, composite }: StageResult,
  messages: FunctionMessages,
): SummaryCell[][] {
  if (composite === null) return [];
  const { terms, functions } = messages;
  return [
    [
      terms.stage[stage],
      functions.evaluation.composite,
      '',
      '',
      outcomeCell(composite.coefficient, messages),
      Number(composite.limit),
      terms.verdict[composite.verdict],
    ],
  ];
}

function stageRow(stage: StageResult, messages: FunctionMessages): SummaryCell[] {
  const { terms, functions } = messages;
  const facts = { passing: stage.passing, all: stage.sections.length };
  const schools = fillTemplate(functions.evaluation.schoolsPassing, facts);
  const name = functions.evaluation.stage;
  return [terms.stage[stage.stage], name, schools, '', '', '', terms.verdict[stage.verdict]];
}

/**
 * What `JUNHENG.EVALUATE` spills: a header, then per stage one row an indicator, the composite where the
 * standard has one, and the stage's verdict. A number that does not exist is its reason in words.
 */
export function summaryRows(evaluation: Evaluation, messages: FunctionMessages): SummaryCell[][] {
  const rows = evaluation.stages.flatMap((stage) => [
    ...stage.indicators.map((result) => indicatorRow(stage, result, messages)),
    ...compositeRows(stage, messages),
    stageRow(stage, messages),
  ]);
  return [[...messages.functions.evaluation.header], ...rows];
}
