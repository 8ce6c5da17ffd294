import type { RosterRole } from './RosterHeader';

/** Spellings of a roster's columns; where several fit, the highest strength is used. */
export interface RoleWords {
  readonly role: RosterRole;
  /** Holds for the whole bare word. */
  readonly words: RegExp;
  readonly strength: 1 | 2 | 3;
}

const entry = (
  role: RosterRole,
  words: string,
  strength: RoleWords['strength'] = 3,
): RoleWords => ({
  role,
  words: new RegExp(`^(?:${words})$`),
  strength,
});

/** The columns of a list of teachers. 第一学历 is not what a teacher has now, 职务 may be an office. */
export const rosterRoles: readonly RoleWords[] = [
  entry('name', '(?:教师|教职工)?姓名'),
  entry('id', '身份证(?:件)?(?:号码?)?|(?:身份)?证件号码?|教师(?:编号|号|代码)|工号'),
  entry('id', '出生(?:年月日?|日期|时间)', 1),
  entry('school', '(?:所在|任教|工作|现|现任教|所属)*(?:学校|单位)(?:名称|全称)?'),
  entry('code', '(?:所在)?(?:学校|机构)(?:标识码|代码|编码)'),
  entry('stage', '(?:现|主要)?(?:任教|所教|授课|所在|教学)?(?:学段|阶段)'),
  entry('degree', '(?:现有?|目前)?最(?:高|终)学历(?:层次)?'),
  entry('degree', '(?:现有?|目前)?学历(?:层次|情况)?', 2),
  entry(
    'backbone',
    '(?:是否)?(?:为)?(?:(?:县|区|市|县区|区县)级?)?(?:及)?(?:以上)?(?:学科)?骨干(?:教师)?(?:级别|等级|称号|类别|层次|情况)?',
  ),
  entry(
    'subject',
    '(?:现|主)?(?:任教|所教|任课|授课|主教|主要任教|教学)(?:学科|课程|科目)(?:名称)?',
  ),
  entry('subject', '学科|课程|科目|(?:现)?任课', 2),
  entry(
    'title',
    '(?:现|现有)?(?:专业技术)?职称(?:名称|级别|等级|情况)?|专业技术(?:职务|资格)(?:名称|级别|等级)?',
  ),
  entry('full-time', '(?:是否)?(?:为)?专任(?:教师)?'),
  entry('full-time', '(?:人员|教职工|岗位|教师|编制岗位)(?:类别|类型|性质|分类)|岗位', 2),
  entry('duty', '是否在(?:编在)?(?:岗|职)|(?:在岗|在职|人员)(?:状态|情况)|是否在编在岗'),
];
