import type { BuiltInStandard } from './BuiltInStandard';
import type { StandardId } from './StandardId';
import { basicBalance2012 } from './basicBalance2012';
import { qualityBalance2017 } from './qualityBalance2017';

/** The built-in standards. */
export const standards: Readonly<Record<StandardId, BuiltInStandard>> = {
  'quality-balance-2017': qualityBalance2017,
  'basic-balance-2012': basicBalance2012,
};
