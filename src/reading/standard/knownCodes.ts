import { countyLimits } from '../../standards/own/countyLimits';
import { countyPool } from '../../standards/own/countyPool';
import { indicatorCodes } from '../../standards/own/indicatorCodes';
import { ruleCodes } from '../../standards/own/ruleCodes';
import { scopeCodes } from '../../standards/own/scopeCodes';
import { settingCodes } from '../../standards/own/settingCodes';

const { items } = countyPool('quality-balance-2017');

/** Every number that a row of a sheet 评估标准 may have, but those of score lines. */
export const knownCodes: ReadonlySet<string> = new Set([
  ...Object.values(ruleCodes),
  ...Object.values(indicatorCodes),
  ...Object.values(scopeCodes).map(({ code }) => code),
  ...Object.values(settingCodes),
  ...items.flatMap((item) => [item.id, ...countyLimits(item).map(({ code }) => code)]),
]);
