import { terms as english } from '../locale/en-US/terms';
import { zhCN } from '../locale/zh-CN';
import type { Indicator } from '../standards/Indicator';
import { standards } from '../standards/standards';
import type { CellInput } from './CellInput';
import type { FunctionResult } from './FunctionResult';
import { normalise } from './normalise';

const { indicators } = standards['quality-balance-2017'];

const namesOf = ({ id }: Indicator, index: number): readonly string[] => [
  id,
  `L${index + 1}`,
  ...[zhCN.terms, english].flatMap((terms) => [terms.indicator[id], terms.indicatorShort[id]]),
];

/**
 * The indicator of the quality balance that an argument means: its id, L1 to L7 in the order of the
 * document (教督〔2017〕6号 第六条), or its long or short name.
 */
export function findIndicator(cell: CellInput): FunctionResult<Indicator> {
  const wanted = normalise(cell);
  const found = indicators.find((indicator, index) =>
    namesOf(indicator, index).some((name) => normalise(name) === wanted),
  );
  if (found === undefined) {
    return { problem: { code: 'unknown-indicator', text: String(cell ?? '') } };
  }
  return { value: found };
}
