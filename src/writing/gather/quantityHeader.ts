import { terms } from '../../locale/zh-CN/terms';
import type { FieldId } from '../../standards/FieldId';
import { fields } from '../../standards/fields';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { Stage } from '../../standards/Stage';

export type Part = 'whole' | Stage;

/** Column heading of a quantity with its unit: `小学在校生数（人）`. Always in Chinese, so that it is read again. */
export function quantityHeader(field: FieldId, part: Part, unit: string | null = null): string {
  const { unit: measure } = fields[field];
  const written =
    unit ?? (measure === 'yes-no' || measure === 'grade' ? null : terms.unit[measure]);
  return `${stageWords(part)}${terms.field[field]}${written === null ? '' : `（${written}）`}`;
}

/** Column heading of a value per pupil that a source states itself. */
export function statedHeader(indicator: IndicatorId, part: Part): string {
  return `${stageWords(part)}${terms.indicator[indicator]}`;
}

function stageWords(part: Part): string {
  return part === 'whole' ? '' : terms.stage[part];
}
