import { version } from '../../package.json';
import type { FunctionMessages } from './FunctionMessages';
import { evaluateTable } from './evaluateTable';
import type { FunctionId } from './functionSignatures';
import type { FunctionResult } from './FunctionResult';
import { gap } from './gap';
import type { Given } from './Given';
import { level } from './level';
import { split } from './split';
import { standardValue } from './standardValue';
import { statistic } from './statistic';

/** What a worksheet function may put into cells; rows of cells spill. */
export type FunctionValue = string | number | (string | number)[][];

type WorksheetFunction = (
  given: Given,
  messages: FunctionMessages,
) => FunctionResult<FunctionValue>;

/** What each worksheet function works out. Pure: no call into Excel. */
export const worksheetFunctions: Readonly<Record<FunctionId, WorksheetFunction>> = {
  CV: (given) => statistic(given, 'coefficient'),
  MEAN: (given) => statistic(given, 'mean'),
  SD: (given) => statistic(given, 'standardDeviation'),
  LEVEL: level,
  GAP: gap,
  SPLIT: split,
  STANDARD: standardValue,
  EVALUATE: evaluateTable,
  VERSION: () => ({ value: version }),
};
