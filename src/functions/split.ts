import type { StagePupils } from '../engine/splitShares';
import { splitShares } from '../engine/splitShares';
import { standards } from '../standards/standards';
import type { FunctionResult } from './FunctionResult';
import type { Given } from './Given';
import { readAmount } from './readAmount';

const stages = ['primary', 'junior', 'senior'] as const;

function readPupils(given: Given): FunctionResult<StagePupils> {
  const pupils: { -readonly [S in keyof StagePupils]: StagePupils[S] } = {};
  for (const stage of stages) {
    const amount = readAmount(given.cell(stage), { argument: stage, position: 1 });
    if ('problem' in amount) return amount;
    if (amount.value.compare(0) > 0) pupils[stage] = amount.value;
  }
  return { value: pupils };
}

/**
 * `JUNHENG.SPLIT`: the parts of a shared resource for primary, junior and senior, in its unit, as one row.
 * A stage with 0 pupils is a stage the school does not have.
 */
export function split(given: Given): FunctionResult<number[][]> {
  const whole = readAmount(given.cell('resource'), { argument: 'resource', position: 1 });
  if ('problem' in whole) return whole;
  const pupils = readPupils(given);
  if ('problem' in pupils) return pupils;
  if (Object.keys(pupils.value).length === 0) return { problem: { code: 'no-section' } };
  const shares = splitShares(pupils.value, standards['quality-balance-2017'].split);
  return {
    value: [stages.map((stage) => whole.value.mul(shares[stage]?.share ?? 0).valueOf())],
  };
}
