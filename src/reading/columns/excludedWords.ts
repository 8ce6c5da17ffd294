import { withoutAsides } from '../words/withoutAsides';

/**
 * Words anywhere in a header path that make a column something else than the plain quantity of this year:
 * a subgroup, another year, a plan, a requirement, a yes-or-no, a share.
 */
const excluded =
  /^[女男]|[(:,]女|女[生童性]|其中女|寄宿|住宿|留守|随迁|流动|残疾|随班|少数民族|借读|毕业生|招生|新生|预计|上学年|上年|去年|计划|规划|目标|缺口|差额|差值|缺额|应有|应配|需求|标准值|基本值|参考值|底线|达标|未达|合格|增加|减少|新增|代课|兼任|兼职|走教|交流|轮岗|支教|特岗|外聘|聘请|临聘|编制|编外|退休|离退|临时|危房|在建|租借|租赁|租用|周边|是否|变动|满意|比例|占比|百分比|比率|率$|幼儿|学前|特教|特殊教育|职业|中职|校级|电子图书|电子书|大班额|超大班|生均标准|教学点数|学校数|标准班|资助|补助|营养|午餐|校车|接送|困难|贫困|建档|低保|近视|体检|体质|党员|团员|培训|辍学|转入|转出|休学|复学|宿舍|食堂|报废|闲置/;
/** A whole level that makes the figures below or beside it a requirement, or those of a part of the schools. */
const excludedLevel =
  /^(?:国家|省定?|市定?|部颁|规定|评估|办学)?标准(?:值|线|要求)?$|^(?:公办|民办|城区|镇区|乡村|农村|县城|城市|乡镇)(?:学校|学生)?$/;

/** Groups of a form by their purpose, which say nothing about the columns below: 办学条件达标情况. */
const purpose = /(?:不|未)?达标(?:情况|统计|监测|评估|创建|工作|验收|自查|自评|核查|表)+/g;

/**
 * Whether a header path names something else than the plain quantity. What brackets count in or leave out
 * (含随迁子女) excludes nothing, nor does a group that tells what the form is for.
 */
export function isExcluded(header: readonly string[]): boolean {
  return header.some((words, level) => {
    const said = withoutAsides(words);
    if (excludedLevel.test(said)) return true;
    return excluded.test(level < header.length - 1 ? said.replace(purpose, '') : said);
  });
}

/** Whether a bracket counts in pupils or teachers that no stage of compulsory schooling has. */
export function countsOthersIn(header: readonly string[]): boolean {
  return header.some((words) =>
    /\([^()]*(?<!不)(?:含|包括|包含)[^()]*(?:学前|幼儿|高中|中职|职业)/.test(words),
  );
}
