import type { SummaryRow } from '../SummaryRow';
import { bareWords } from '../words/bareWords';
import { isSchoolName } from '../words/isSchoolName';
import { groupLabel } from './groupLabel';

const total =
  /(?:合计|总计|小计|共计|累计)$|^计$|^(?:合计|总计|小计|共计|累计)\D|^(?:全县|全区|全市|全旗|全国|全省|本县|本区|全校)(?:合计|总数)?$|^(?:total|subtotal|sum)$/i;
const yardstick =
  /^(?:国家|省定?|市定?|部颁|评估|规定)?(?:标准|标准值|标准线|达标值|达标线|底线|目标值)$|^85%|^(?:未|不)?(?:达标|合格)(?:率|学校|校数|数|情况|比例|所数)|^(?:最大|最小|最高|最低|极差|中位|方差)|^综合差异系数|^(?:全县|全区|全市|本县)?(?:生均|校均|人均|师均|班均|每百(?:名学)?生|每生)(?!.*(?:学校|小学|中学)$)|^(?:上|去|前|同)(?:一)?(?:学?年)(?:度)?(?:数|合计|总计|同期|值)?$|^比(?:上|去)(?:学?年)|^(?:同比|环比)|^(?:增减|增加|减少|增长)|^(?:差距|缺口|差额|缺额|尚缺|不足)(?:数|值|合计|总计)?$|^(?:备注|说明)$|^(?:(?:19|20)\d\d(?:[-—–~至](?:19|20)?\d\d)?(?:学?年度?)?|[上去前]年|今年|本年|本学年)(?:数据?|情况|实际)?$/;
const note =
  /^注(?:[\d:.、释意]|$)|^(?:备注|说明|附注|填表|填报|制表|审核|复核|审批|单位负责人|负责人|联系人|联系电话|盖章|资料来源|数据来源|本表)|^[※*]/;
const signature = /(?:填表|填报|审核|负责|经办|制表|校长|电话|日期|签字|盖章|时间).{0,6}:/;

const page =
  /^-?第?[\d一二三四五六七八九十]+页(?:[,、/]?共[\d一二三四五六七八九十]+页)?-?$|^共[\d一二三四五六七八九十]+页|^[(]?续表?[\d一二三四五六七八九十]*[)]?$|^(?:承[上前]|转[下次]|接[上前]|过[下次])页|^page\d+/i;
/** Unit, place and date above a header that is printed again: they head no group. */
const info =
  /^(?:计量)?单位:|^(?:填报|报送|编制|统计)?(?:单位|时间|日期|部门)(?:名称)?(?:\(.*\))?:|^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/;

/** Whether words label figures that are carried over from page to page. */
export function isCarriedOver(words: string): boolean {
  return /^(?:[承接][上前]|[转过][下次])页/.test(words);
}

/** Whether words belong to a printed page: 第2页 共5页, 续表, 单位：万元. */
export function isPageLine(words: string): boolean {
  return page.test(words) || info.test(words);
}

/** Whether a label of sums may be a school's name after all: 合计沟小学, but not 合计小学 or 总计(初中). */
export function namesMore(words: string): boolean {
  const rest = words.replace(/^(?:合计|总计|小计|共计|累计)/, '');
  if (rest === words || rest === '') return false;
  return isSchoolName(words) && groupLabel(rest) === null;
}

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
  return yardstick.test(words.replace(/[::]$/, '').replace(/\([^()]*\)$/, ''));
}

const statisticWords = /均|系数|标准差/;

/** The statistic that a template's row waits for, or `null`. */
export function statisticOf(words: string): SummaryRow['statistic'] | null {
  if (!statisticWords.test(words)) return null;
  const { bare } = bareWords(words);
  if (bare.length > 14 || /综合/.test(bare)) return null;
  if (/标准差(?:SD)?$/i.test(bare)) return 'standard-deviation';
  if (/(?:差异|变异|离散)系数(?:CV)?$/i.test(bare)) return 'coefficient';
  return /(?:平均值?|平均数|均值)$/.test(bare) ? 'mean' : null;
}

/** Whether words of a row without figures are a footnote or a line for signatures. */
export function isNote(words: string): boolean {
  return note.test(words) || signature.test(words) || words.length > 40;
}
