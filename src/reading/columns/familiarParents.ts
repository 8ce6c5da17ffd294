/**
 * Group words that go together with the plain quantities below them. Under any other group (资助 > 学生人数) the same
 * words may count something else.
 */
const familiar =
  /情况|基本|条件|学生|在校|在籍|教师|教职|师资|队伍|人员|校舍|校园|校区|用地|用房|建筑|面积|场地|场馆|运动|体育|艺术|占地|设备|装备|资产|设施|图书|信息化|计算机|教室|多媒体|资源|配[置备]|指标|数据|总量|其中|年级|班级|学校|学段|教基|基础基|学年|年度|\d{4}年|单位|现有|现状|实际|实有|办学|规模|硬件|软件|教学|仪器|骨干|学历|学位|职称|职务|课程|学科|按.*分|原始|填报|统计|均衡|达标|事业|公共|项目|内容|栏|表|部$/;

/** Whether words above a quantity leave its meaning as it is; what is only letters, digits or signs does. */
export function isFamiliarParent(bare: string): boolean {
  return bare === '' || /^[\w.一二三四五六七八九十]+$/.test(bare) || familiar.test(bare);
}
