import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Indicator } from '../../standards/Indicator';

/** Unit of an indicator's value: `㎡/生`, `人/百生`. */
export function unitText({ unit, perPupils }: Indicator, { terms }: Messages): string {
  const template = perPupils === 1 ? terms.perPupils.one : terms.perPupils.hundred;
  return fillTemplate(template, { unit: terms.unit[unit] });
}
