import type { Indicator } from '../../src/standards/Indicator';
import { indicatorCatalogue } from '../../src/standards/indicatorCatalogue';
import type { IndicatorId } from '../../src/standards/IndicatorId';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import type { Standard } from '../../src/standards/Standard';

const thresholds: Readonly<Partial<Record<IndicatorId, readonly [string, string]>>> = {
  'teaching-space-per-pupil': ['3.2', '3.6'],
  'sports-space-per-pupil': ['4', '5'],
  'equipment-value-per-pupil': ['365', '695'],
  'books-per-pupil': ['25', '40'],
  'qualified-teachers-per-100': ['3', '4'],
  'building-area-per-pupil': ['5.1', '6.7'],
  'site-area-per-pupil': ['18', '23'],
  'pupils-per-class': ['45', '50'],
  'pupils-per-teacher': ['19', '13.5'],
  'pupils-per-computer': ['10', '10'],
};
const clause = { document: '省办学基本标准', clause: '十项指标', confidence: 'C' } as const;

/** Ten school indicators of a province: at least eight are met, and none of the others is below 60 % of its standard. */
export const provincialStandard: Standard = {
  ...qualityBalance2017,
  id: 'own',
  name: '省义务教育学校办学基本标准',
  document: '省办学基本标准',
  origin: '十项中至少八项达标，其余不低于标准值的 60%',
  indicators: Object.entries(thresholds).map(([id, [primary, junior]]): Indicator => {
    const indicator = indicatorCatalogue('quality-balance-2017').find((one) => one.id === id);
    if (!indicator) throw new Error(id);
    return { ...indicator, threshold: { primary, junior }, clause };
  }),
  schoolRule: { required: 8, floor: '0.6', clause },
  coefficientRule: { kind: 'none', limit: null, clause },
};
