/**
 * Words anywhere in a header path that make a column something else than the plain quantity of this year:
 * a subgroup, another year, a plan, a requirement, a yes-or-no, a share.
 */
export const excludedWords =
  /^[女男]|[(:,]女|女[生童性]|其中女|寄宿|住宿|留守|随迁|流动|残疾|随班|少数民族|借读|毕业生|招生|预计|上学年|上年|去年|计划|规划|目标|缺口|差额|缺额|应有|应配|需求|标准值|达标|未达|增加|减少|新增|代课|兼任|兼职|走教|交流|轮岗|外聘|聘请|临时|危房|在建|租借|租赁|租用|周边|是否|变动|满意|比例|占比|百分比|比率|率$|幼儿|学前|特教|特殊教育|职业|中职|校级|电子图书|大班额|超大班|生均标准|教学点数|学校数|标准班/;
