import type { SectionResult } from '../../engine/Evaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { signOf } from '../../numeric/signOf';

/** What a section is short of, one text an indicator, in whole units: `骨干教师差 3 人（到85%差 1 人）`. */
export function gapLines(section: SectionResult, { sheet, terms }: Messages): readonly string[] {
  return section.indicators.flatMap(({ indicator, gap }) => {
    if (!gap || signOf(gap.toStandard) <= 0) return [];
    const unit = terms.unit[indicator.unit];
    const line = fillTemplate(sheet.gapItem, {
      indicator: terms.indicatorShort[indicator.id],
      amount: gap.toStandard.ceil().toString(),
      unit,
    });
    if (signOf(gap.toFloor) <= 0) return [line];
    const toFloor = gap.toFloor.ceil().toString();
    return [line + fillTemplate(sheet.gapToFloor, { amount: toFloor, unit })];
  });
}
