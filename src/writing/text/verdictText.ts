import type { Verdict } from '../../engine/Verdict';
import type { Messages } from '../../locale/Messages';

/** A verdict by sign and word: `✗ 不通过`. */
export function verdictText(verdict: Verdict, { terms }: Messages): string {
  return `${terms.verdictSymbol[verdict]} ${terms.verdict[verdict]}`;
}
