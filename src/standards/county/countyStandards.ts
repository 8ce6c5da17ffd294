import type { StandardId } from '../StandardId';
import { basicCounty2012 } from './basicCounty2012';
import type { CountyStandard } from './CountyStandard';
import { qualityCounty2017 } from './qualityCounty2017';

/** What the built-in standards ask of the county beside its schools. */
export const countyStandards: Readonly<Record<StandardId, CountyStandard>> = {
  'quality-balance-2017': qualityCounty2017,
  'basic-balance-2012': basicCounty2012,
};
