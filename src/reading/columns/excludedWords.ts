import { withoutAsides } from '../words/withoutAsides';

/**
 * Words anywhere in a header path that make a column something else than the plain quantity of this year:
 * a subgroup, another year, a plan, a requirement, a yes-or-no, a share.
 */
const excluded =
  /^[女男]|[(:,]女|女[生童性]|其中女|寄宿|住宿|留守|随迁|流动|残疾|随班|少数民族|借读|毕业生|招生|预计|上学年|上年|去年|计划|规划|目标|缺口|差额|缺额|应有|应配|需求|标准值|达标|未达|增加|减少|新增|代课|兼任|兼职|走教|交流|轮岗|外聘|聘请|临时|危房|在建|租借|租赁|租用|周边|是否|变动|满意|比例|占比|百分比|比率|率$|幼儿|学前|特教|特殊教育|职业|中职|校级|电子图书|大班额|超大班|生均标准|教学点数|学校数|标准班/;

/** Groups of a form by their purpose, which say nothing about the columns below: 办学条件达标情况. */
const purpose = /(?:不|未)?达标(?:情况|统计|监测|评估|创建|工作|验收|自查|自评|核查|表)+/g;

/**
 * Whether a header path names something else than the plain quantity. What brackets count in or leave out
 * (含随迁子女) excludes nothing, nor does a group that tells what the form is for.
 */
export function isExcluded(header: readonly string[]): boolean {
  return header.some((words, level) => {
    const said = withoutAsides(words);
    return excluded.test(level < header.length - 1 ? said.replace(purpose, '') : said);
  });
}

/** Whether a bracket counts in pupils or teachers that no stage of compulsory schooling has. */
export function countsOthersIn(header: readonly string[]): boolean {
  return header.some((words) =>
    /\([^()]*(?<!不)(?:含|包括|包含)[^()]*(?:学前|幼儿|高中|中职|职业)/.test(words),
  );
}
