import type { DispersionOutcome } from '../engine/dispersion';
import { dispersion } from '../engine/dispersion';
import type { FunctionResult } from './FunctionResult';
import type { Given } from './Given';
import { readSections } from './readSections';

/**
 * `JUNHENG.CV`, `MEAN` and `SD`: pupil-weighted coefficient (no unit), mean and standard deviation in
 * population form (per one pupil).
 */
export function statistic(given: Given, which: keyof DispersionOutcome): FunctionResult<number> {
  const sections = readSections(given.range('resource'), given.range('pupils'));
  if ('problem' in sections) return sections;
  const outcome = dispersion(sections.value)[which];
  return 'value' in outcome ? outcome : { problem: { code: 'zero-mean' } };
}
