import type { FieldId } from '../../standards/FieldId';

/** Words whose special part (毕业, 租赁, 走教 …) excludes a column everywhere else, but is what it means here. */
export interface SpecialWords {
  readonly field: FieldId;
  /** Holds for the whole of the naming words. */
  readonly pattern: RegExp;
}

const amount = '(?:总)?(?:人)?(?:数|次)?(?:合计|总计|计)?';
const place = '(?:体育|运动|活动)*(?:场馆|场地|场)(?:总|建筑|使用)?(?:面积)?(?:合计|计)?';
const subjects = '(?:体育|艺术|体艺|艺体|音体美|音乐|美术|到校|学科)';

/** Quantities that only the data check or a special case needs. */
export const specialWords: readonly SpecialWords[] = [
  {
    field: 'visiting-pe-arts-teachers',
    pattern: new RegExp(
      `^(?=.*(?:体育|艺|音体美|音乐|美术|到校|走教))${subjects}*(?:专任)?(?:教师)?(?:交流|轮岗|兼职|走教|支教|[&和与及或])+${subjects}*(?:专任)?教师${amount}$`,
    ),
  },
  { field: 'rented-sports-space', pattern: new RegExp(`^(?:校外)?租[赁借用](?:校外)?${place}$`) },
  {
    field: 'nearby-sports-space',
    pattern: new RegExp(`^(?:就近)?(?:便利)?(?:到达)?(?:校外)?周边${place}$`),
  },
  {
    field: 'laboratory-standard',
    pattern:
      /^(?:理科|科学|理化生)?(?:实验室|实验仪器|实验设备|实验教学)(?:建设|配备|装备)?(?:是否)?(?:已)?(?:达到)?(?:标准|达标)(?:情况)?$/,
  },
  {
    field: 'county-trainings',
    pattern: new RegExp(
      `^(?:(?:专任)?教师)?(?:参加|接受)?县(?:区|市)?级(?:及)?以上(?:的)?(?:教师)?培训(?:专任)?(?:教师)?${amount}$`,
    ),
  },
  {
    field: 'expected-graduates',
    pattern: new RegExp(`^(?:预计|应届预计|本学年预计)毕业(?:学)?生${amount}$`),
  },
  {
    field: 'graduates',
    pattern: new RegExp(`^(?:上学?年度?|上届|本届|应届)?毕业(?:学)?生${amount}$`),
  },
  {
    field: 'intake',
    pattern: new RegExp(`^(?:本学年|实际)*(?:招生|招收新生|招收学生|入学新生|新生)${amount}$`),
  },
];
