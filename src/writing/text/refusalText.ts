import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Refusal } from '../../reading/Refusal';

/** Why there is no table: what was looked for, where, the nearest thing found, what to do. */
export function refusalText(refusal: Refusal, { errors, sheet }: Messages): string {
  const { nearest, nearestItem } = errors.refusal;
  const items = refusal.nearest.map((item) => fillTemplate(nearestItem, { ...item }));
  const hint =
    items.length > 0 ? fillTemplate(nearest, { list: items.join(sheet.listSeparator) }) : '';
  return fillTemplate(errors.refusal[refusal.code], {
    sheet: refusal.sheet,
    range: refusal.range,
    nearest: hint,
  });
}
