import type { Cells } from '../cells/Cells';
import type { Refusal } from '../Refusal';

import type { SheetWords } from './SheetWords';
import { wordsOfSheet } from './wordsOfSheet';

const pivotCell = /^(?:行标签|列标签|RowLabels|ColumnLabels)$/i;
const pivotValue =
  /^(?:求和项|计数项|平均值项|最大值项|最小值项|数值项|(?:sum|count|average)of):?./i;
const person =
  /^(?:性别|学历|最高学历|任教学科|学科|职称|专业技术职务|出生(?:年月|日期)?|身份证(?:件)?号码?|任教学段|教师资格(?:证)?(?:种类)?|政治面貌|参加工作(?:时间)?|民族|年级|班级|学籍号|联系电话|是否(?:县级(?:及)?以上)?骨干(?:教师)?)$/;
const statistic =
  /平均值$|^平均$|差异系数$|^标准差$|达标学校(?:总)?(?:数|比例)|^达标率|变异系数$|^均值$/;
const perPupil = /生均|每百|师生比|生师比/;
const ministryForm = /教基\d{4}|基础基\d{3}/;
const formName = /^(?:学校(?:\(机构\))?(?:名称|全称)(?:\(章\))?|校名):/;
const itemHeader = /^(?:填报项目|填报内容|指标名称|指标|项目|项目名称|内容)$/;
const valueHeader = /^(?:填报值|数值|填报数|填报数据|填写内容|填报结果|数据|指标值)$/;

/** What a sheet without a usable school table most likely is; `null` when nothing tells. */
export function likelySheet(cells: Cells, code: Refusal['code']): Refusal['code'] | null {
  const words = wordsOfSheet(cells);
  const all = [...words.all];
  const some = (pattern: RegExp): boolean => all.some((text) => pattern.test(text));
  if (some(pivotCell) || all.filter((text) => pivotValue.test(text)).length >= 2) return 'pivot';
  if (words.rows.some(isRosterHeader)) return 'roster';
  if (ministryForm.test(cells.sheet) || some(ministryForm)) return 'single-school';
  if (isItemList(words)) return 'single-school';
  const isWithoutSchools = !words.all.has('学校名称') && !words.all.has('校名');
  if (isWithoutSchools && some(statistic) && some(perPupil)) return 'county-results';
  if (code !== 'no-table') return null;
  if (some(formName)) return 'single-school';
  return isProse(words) ? 'prose' : null;
}

function isRosterHeader(row: ReadonlySet<string>): boolean {
  const hasName = [...row].some((text) => /^(?:教师|学生|教职工)?姓名$/.test(text));
  return hasName && [...row].filter((text) => person.test(text)).length >= 2;
}

/** 填报项目 | 单位 | 填报值 with the school's name as one of the items. */
function isItemList({ rows, all }: SheetWords): boolean {
  const hasHeader = rows.some((row) => {
    const texts = [...row];
    return (
      texts.some((text) => itemHeader.test(text)) && texts.some((text) => valueHeader.test(text))
    );
  });
  return hasHeader && [...all].some((text) => /^学校(?:\(机构\))?(?:名称|全称)|^校名/.test(text));
}

/** Sentences make up most of what stands there. */
function isProse({ sentences, letters, lettersInSentences, numbers }: SheetWords): boolean {
  return sentences > 0 && lettersInSentences * 2 > letters && numbers <= 4 * sentences;
}
