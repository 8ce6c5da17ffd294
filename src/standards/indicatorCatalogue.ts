import { basicBalance2012 } from './basicBalance2012';
import type { Clause } from './Clause';
import type { FieldId } from './FieldId';
import { inBothStages } from './inBothStages';
import type { Indicator } from './Indicator';
import type { IndicatorId } from './IndicatorId';
import { ofField } from './ofField';
import { qualityBalance2017 } from './qualityBalance2017';
import type { StandardId } from './StandardId';
import { standards } from './standards';
import type { Unit } from './Unit';

const provincial: Clause = {
  document: '各省义务教育学校办学基本标准',
  clause: '国家标准未设此项，数值由各省规定',
  confidence: 'B',
};

const perPupil = (id: IndicatorId, field: FieldId, unit: Unit): Indicator => ({
  id,
  perPupils: 1,
  unit,
  numerator: inBothStages({ expression: ofField(field) }),
  threshold: null,
  clause: provincial,
});
const pupilsPer = (id: IndicatorId, field: FieldId, unit: Unit): Indicator => ({
  ...perPupil(id, field, unit),
  inverse: true,
});

const local: readonly Indicator[] = [
  perPupil('building-area-per-pupil', 'building-area', 'square-metre'),
  perPupil('site-area-per-pupil', 'site-area', 'square-metre'),
  pupilsPer('pupils-per-class', 'classes', 'class'),
  pupilsPer('pupils-per-teacher', 'full-time-teachers', 'person'),
  pupilsPer('pupils-per-computer', 'computers', 'set'),
];

/**
 * Every indicator that an own standard may take, as the standard it is based on works it out: its own ones first, then
 * those of the other national standard, then those that only provinces and counties use. No thresholds but its own.
 */
export function indicatorCatalogue(basedOn: StandardId): readonly Indicator[] {
  const own = standards[basedOn].indicators;
  const all = [...own, ...qualityBalance2017.indicators, ...basicBalance2012.indicators, ...local];
  const byId = new Map<IndicatorId, Indicator>();
  for (const indicator of all) {
    if (byId.has(indicator.id)) continue;
    byId.set(indicator.id, own.includes(indicator) ? indicator : { ...indicator, threshold: null });
  }
  return [...byId.values()];
}
