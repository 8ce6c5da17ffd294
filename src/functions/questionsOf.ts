import type { LevelQuestion } from '../engine/levelOf';
import { standards } from '../standards/standards';
import type { Unit } from '../standards/Unit';
import { findIndicator } from './findIndicator';
import { findStage } from './findStage';
import type { FunctionResult } from './FunctionResult';
import type { Given } from './Given';
import { readSections } from './readSections';

/** One question of level or gap a cell, in the shape of the resource range. */
export type Questions = readonly (readonly (LevelQuestion & { readonly unit: Unit })[])[];

/** What is to be judged, against the threshold of the quality balance (教督〔2017〕6号). */
export function questionsOf(given: Given): FunctionResult<Questions> {
  const indicator = findIndicator(given.cell('indicator'));
  if ('problem' in indicator) return indicator;
  const stage = findStage(given.cell('stage'));
  if ('problem' in stage) return stage;
  const resource = given.range('resource');
  const sections = readSections(resource, given.range('pupils'));
  if ('problem' in sections) return sections;
  const { perPupils, unit, threshold } = indicator.value;
  const floor = standards['quality-balance-2017'].schoolRule?.floor;
  const limit = threshold?.[stage.value];
  if (typeof limit !== 'string' || floor === undefined) {
    return { problem: { code: 'unknown-indicator', text: indicator.value.id } };
  }
  const all = sections.value.map(({ resource: numerator, pupils }) => ({
    numerator,
    pupils,
    perPupils,
    unit,
    threshold: limit,
    floor,
  }));
  const width = resource[0]?.length ?? 1;
  return {
    value: resource.map((_row, index) => all.slice(index * width, (index + 1) * width)),
  };
}
