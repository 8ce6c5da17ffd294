import type { SummaryRow } from '../SummaryRow';
import { bareWords } from '../words/bareWords';

const total =
  /(?:合计|总计|小计|共计|累计)$|^计$|^(?:合计|总计|小计|共计|累计)\D|^(?:全县|全区|全市|全旗|全国|全省|本县|本区|全校)(?:合计|总数)?$|^(?:total|subtotal|sum)$/i;
const yardstick =
  /^(?:国家|省定?|市定?|部颁|评估)?(?:标准|标准值|达标值|达标线|底线|目标值)$|^85%|^(?:未?达标|合格)(?:率|学校|校数|数|情况|比例)|^(?:最大|最小|最高|最低|极差|中位|方差)|^综合差异系数/;
const note =
  /^注(?:[\d:.、释意]|$)|^(?:备注|说明|附注|填表|填报|制表|审核|复核|审批|单位负责人|负责人|联系人|联系电话|盖章|资料来源|数据来源|本表)|^[※*]/;
const signature = /(?:填表|填报|审核|负责|经办|制表|校长|电话|日期|签字|盖章|时间).{0,6}:/;

/** Whether words label a row of sums. */
export function isTotalLabel(words: string): boolean {
  return total.test(words.replace(/[::]$/, '').replace(/\([^()]*\)$/, ''));
}

/** Whether a total's words speak of the whole table. */
export function isGrandTotalLabel(words: string): boolean {
  return /^(?:总计|总合计|全县|全区|全市|全旗|县合计|本县)/.test(words);
}

/** Whether words label a row of standards, extremes or counts, which is neither school nor sum. */
export function isYardstickLabel(words: string): boolean {
  return yardstick.test(words);
}

/** The statistic that a template's row waits for, or `null`. */
export function statisticOf(words: string): SummaryRow['statistic'] | null {
  const { bare } = bareWords(words);
  if (bare.length > 14 || /综合/.test(bare)) return null;
  if (/标准差$/.test(bare)) return 'standard-deviation';
  if (/(?:差异|变异|离散)系数$/.test(bare)) return 'coefficient';
  return /(?:平均值?|平均数|均值)$/.test(bare) ? 'mean' : null;
}

/** Whether words of a row without figures are a footnote or a line for signatures. */
export function isNote(words: string): boolean {
  return note.test(words) || signature.test(words) || words.length > 40;
}
