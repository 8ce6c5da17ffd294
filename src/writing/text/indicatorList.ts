import type { Messages } from '../../locale/Messages';
import type { IndicatorId } from '../../standards/IndicatorId';

/** Short names of indicators in one line: `骨干教师、教学用房`. */
export function indicatorList(ids: readonly IndicatorId[], { terms, sheet }: Messages): string {
  return ids.map((id) => terms.indicatorShort[id]).join(sheet.listSeparator);
}
