import { fillTemplate } from '../../locale/fillTemplate';
import type { CountyMessages } from '../../locale/county/CountyMessages';
import type { StandardProblem } from '../../reading/standard/StandardProblem';
import { splitAddress } from '../../workbook/notation/splitAddress';

/** A problem of a sheet 评估标准 in words, its cell first: `G12：没有填数。请填写。` */
export function standardProblemText(
  { code, cell, details }: StandardProblem,
  { standard }: CountyMessages,
): string {
  const by = details.by === undefined ? {} : { by: splitAddress(details.by).address };
  const text = fillTemplate(standard.problems[code], { ...details, ...by });
  return `${splitAddress(cell).address}：${text}`;
}
