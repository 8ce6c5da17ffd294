import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Indicator } from '../../standards/Indicator';

/** Unit of an indicator's value: `㎡/生`, `人/百生`. */
export function unitText({ unit, perPupils, inverse }: Indicator, { terms }: Messages): string {
  const { one, hundred, inverse: pupilsPer } = terms.perPupils;
  const template = inverse ? pupilsPer : perPupils === 1 ? one : hundred;
  return fillTemplate(template, { unit: terms.unit[unit] });
}
