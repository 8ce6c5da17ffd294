import { terms as english } from '../locale/en-US/terms';
import { zhCN } from '../locale/zh-CN';
import type { EvaluatedStage } from '../standards/EvaluatedStage';
import { evaluatedStages } from '../standards/EvaluatedStage';
import type { CellInput } from './CellInput';
import type { FunctionResult } from './FunctionResult';
import { normalise } from './normalise';

/** The stage that an argument means: 小学, 初中, primary or junior. */
export function findStage(cell: CellInput): FunctionResult<EvaluatedStage> {
  const wanted = normalise(cell);
  const found = evaluatedStages.find((stage) =>
    [stage, zhCN.terms.stage[stage], english.stage[stage]].some(
      (name) => normalise(name) === wanted,
    ),
  );
  if (found === undefined) return { problem: { code: 'unknown-stage', text: String(cell ?? '') } };
  return { value: found };
}
