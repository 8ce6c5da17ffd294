import { findIndicator } from './findIndicator';
import { findStage } from './findStage';
import type { FunctionResult } from './FunctionResult';
import type { Given } from './Given';

/** `JUNHENG.STANDARD`: standard value of an indicator in a stage (教督〔2017〕6号 第六条). */
export function standardValue(given: Given): FunctionResult<number> {
  const found = findIndicator(given.cell('indicator'));
  if ('problem' in found) return found;
  const wanted = findStage(given.cell('stage'));
  if ('problem' in wanted) return wanted;
  const threshold = found.value.threshold?.[wanted.value];
  if (typeof threshold !== 'string') {
    return { problem: { code: 'unknown-indicator', text: found.value.id } };
  }
  return { value: Number(threshold) };
}
