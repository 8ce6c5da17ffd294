import type { FieldId } from '../../standards/FieldId';

/** A header word that means something only among teachers: a degree, a title or a subject. */
export interface ComponentWords {
  readonly field: FieldId;
  readonly pattern: RegExp;
  /** What has to stand above it, when the word itself does not speak of teachers. */
  readonly under: RegExp;
  /** What must not stand above it. */
  readonly notUnder: RegExp;
}

const amount = '(?:总)?(?:人)?(?:数)?(?:合计|总计|计)?';
const ofDegree = `(?:学历)?(?:毕业)?(?:学历)?(?:专任)?(?:教师)?${amount}`;
const ofSubject = `(?:学科|课程|课)?(?:专任|专职)?(?:教师)?${amount}`;

const degree = (field: FieldId, words: string): ComponentWords => ({
  field,
  pattern: new RegExp(`^(?:${words})${ofDegree}$`),
  under: /学历|专任教师|教师/,
  notUnder: /教职工|校长|职员|工勤|行政|学位|学生/,
});
const title = (field: FieldId, words: string): ComponentWords => ({
  field,
  pattern: new RegExp(`^(?:${words})(?:专业)?(?:技术)?(?:职务|职称)?(?:专任)?(?:教师)?${amount}$`),
  under: /职称|职务|技术|教师/,
  notUnder: /教职工|校长|职员|工勤|行政|学生/,
});
const subject = (field: FieldId, words: string): ComponentWords => ({
  field,
  pattern: new RegExp(`^(?:${words})${ofSubject}$`),
  under: /教师|课程|学科|任课/,
  notUnder: /用房|场地|教室|器材|达标|面积|设备/,
});

/** Degrees, titles and subjects of teachers, which add up to an indicator's numerator. */
export const componentWords: readonly ComponentWords[] = [
  degree('teachers-doctor', '博士(?:研究生)?(?:及以上)?'),
  degree('teachers-master', '硕士(?:研究生)?'),
  degree('teachers-postgraduate', '研究生(?:及以上)?|硕士(?:研究生)?(?:及)?以上'),
  degree('teachers-bachelor', '(?:大学)?本科'),
  degree('teachers-college', '大学专科|(?:大学)?专科|大专'),
  degree(
    'teachers-below-college',
    '专科以下|高中(?:阶段)?(?:毕业)?(?:(?:及)?以下)?(?:毕业)?|中专(?:及以下)?|中师',
  ),
  title('full-senior-title-teachers', '正高级?'),
  title('associate-senior-title-teachers', '副高级?(?:及?以上)?|高级(?:及以上)?'),
  title('intermediate-title-only-teachers', '中级|一级'),
  subject('pe-teachers', '体育与健康|体育'),
  subject('arts-teachers', '艺术|音乐(?:与|和|及)?美术|美术(?:与|和|及)?音乐'),
  subject('music-teachers', '音乐'),
  subject('fine-arts-teachers', '美术'),
  { ...subject('pe-arts-teachers', '体育艺术|体艺|艺体|音体美|体音美') },
];

/** 本科及以上 is above the required degree for junior, 专科及以上 for primary teachers. */
export const degreeAndAbove: Readonly<Record<'primary' | 'junior', RegExp>> = {
  primary: new RegExp(`^(?:大学)?(?:专科|大专)(?:及|或)?以上${ofDegree}$`),
  junior: new RegExp(`^(?:大学)?本科(?:及|或)?以上${ofDegree}$`),
};
