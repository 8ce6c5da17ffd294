import type { FieldId } from '../../standards/FieldId';

/** Spellings of a raw quantity in headers. A higher `strength` is the clearer name for it. */
export interface FieldWords {
  readonly field: FieldId;
  readonly pattern: RegExp;
  readonly strength: 1 | 2 | 3;
}

const before = '(?:全校|学校|校内|现有|目前|现|拥有|期末|年末|合计|全部|总)?';
const amount = '(?:总|合计)?(?:人|个|册|间|台|套|座)?(?:总?数量?|总量)?(?:合计|总计|计)?';
const area = '(?:总|建筑|使用)*(?:面积)?(?:合计|总计|计)?';
const entry = (field: FieldId, words: string, strength: 1 | 2 | 3 = 3): FieldWords => ({
  field,
  pattern: new RegExp(`^${before}(?:${words})$`),
  strength,
});

/**
 * The dictionary: header words as they stand in ministry forms, provincial templates and clerks' own tables,
 * after stage, unit, numbering and brackets are taken out. Every pattern holds for the whole text.
 */
export const fieldWords: readonly FieldWords[] = [
  entry(
    'pupils',
    `在[校籍册读](?:中小)?学?生${amount}|(?:在校|在籍|学籍)(?:总?人数|就读学生${amount})|(?:有)?学籍学生${amount}`,
  ),
  entry('pupils', `(?:中小|就读|注册)?学生${amount}`, 2),
  entry('classes', `教学班(?:级)?${amount}|班级${amount}|班数|班额数|教育班数`),
  entry('grades', `年级(?:总|个)?数`),
  entry('staff', `教职工${amount}|教职员工${amount}`),
  entry('full-time-teachers', `专任教师${amount}|专职教师${amount}`),
  entry('full-time-teachers', `(?:任课)?教师${amount}`, 2),
  entry(
    'teachers-above-degree',
    `(?:高于|超过)规定学历(?:要求|标准)?(?:专任)?(?:教师)?${amount}|` +
      `学历高于(?:国家)?规定(?:学历|要求)?(?:专任)?教师${amount}|(?:专任)?教师高于规定学历${amount}`,
  ),
  entry(
    'teachers-above-degree',
    `(?:达到)?高一级学历(?:专任)?(?:教师)?${amount}|高学历教师${amount}`,
    2,
  ),
  entry('teachers-above-degree', `学历教师总数`, 1),
  entry(
    'backbone-teachers',
    `(?=[县市区旗]*[县区旗])[县市区旗]{1,4}级?(?:及)?以上(?:学科)?骨干(?:专任)?(?:教师)?${amount}`,
  ),
  entry('backbone-teachers', `(?:学科)?骨干教师${amount}|县级骨干教师${amount}`, 2),
  entry(
    'pe-arts-teachers',
    `体育(?:与|和|及)?艺术(?:学科|类|美术音乐|音乐美术)?(?:专任|专职)教师${amount}|` +
      `(?:体艺|艺体|音体美|体音美|体美音|音美体)(?:学科)?(?:专任|专职)教师${amount}`,
  ),
  // 教师 beside 专任教师 counts more people.
  entry(
    'pe-arts-teachers',
    `体育(?:与|和|及)?艺术(?:学科|类|美术音乐|音乐美术)?教师${amount}|` +
      `(?:体艺|艺体|音体美|体音美|体美音|音美体)(?:学科)?教师${amount}`,
    2,
  ),
  entry(
    'intermediate-title-teachers',
    `中级(?:及|和)?以上(?:专业)?(?:技术)?(?:职务|职称)?(?:专任)?教师${amount}|中级(?:及)?以上(?:专业技术)?(?:职务|职称)${amount}`,
  ),
  entry(
    'certified-teachers',
    `(?:持证|持证上岗|(?:持|持有|具有|具备|有)(?:国家)?教师资格(?:证书?)?)(?:专任)?教师${amount}|教师资格证(?:书)?持有${amount}|专任教师持(?:有)?(?:教师)?资格?证${amount}`,
  ),
  entry('teaching-space', `教学(?:及|与|和)?(?:教学)?辅助用房${area}`),
  entry('teaching-space', `教辅用房${area}|教学用房${area}|教学及教辅用房${area}`, 1),
  entry('indoor-sports-space', `室内体育(?:用房|场馆|馆|活动室)${area}`),
  entry('indoor-sports-space', `体育馆${area}|风雨操场${area}`, 2),
  entry(
    'other-sports-ground',
    `(?:校内)?其[他它](?:专用)?(?:体育|运动)+(?:场地?|用地|场馆)${area}`,
  ),
  entry(
    'sports-ground',
    `(?:室外|体育)*运动场地?${area}|室外(?:体育|运动)*(?:场地?)?(?:及)?场?馆${area}|(?:室外)?体育场地?${area}`,
  ),
  entry('sports-ground', `(?:体育)?活动场地${area}|运动用地${area}`, 2),
  entry('sports-space', `(?:体育)?运动场地?(?:及)?(?:场)?馆${area}|体育场馆${area}`),
  entry('building-area', `校舍(?:总|建筑|使用)*面积(?:合计|总计|计)?`),
  entry(
    'site-area',
    `(?:校园|校区|土地)?(?:总)?占地(?:总)?面积(?:合计|总计|计)?|校园(?:总)?面积|校园用地(?:面积)?`,
  ),
  entry(
    'equipment-value',
    `(?:教学|教育教学|教学科研|教学及?实验)(?:用)?仪器(?:和|及)?设备(?:资产)?(?:总)?(?:值|价值|原值|金额|资产)?(?:合计|总计|计)?`,
  ),
  entry('equipment-value', `(?:仪器)?设备(?:资产|总)?(?:值|价值|原值)(?:合计|总计|计)?`, 2),
  entry('networked-classrooms', `网络多媒体(?:教学)?教室${amount}`),
  entry('networked-classrooms', `多媒体(?:网络)?教室${amount}`, 2),
  entry('music-rooms', `音乐(?:专用|功能|舞蹈)*(?:教室|室)${amount}`),
  entry('music-room-area', `音乐(?:专用|功能|舞蹈)*(?:教室|室)${area}`, 2),
  entry('fine-arts-rooms', `美术(?:专用|功能|书法)*(?:教室|室)${amount}`),
  entry('fine-arts-room-area', `美术(?:专用|功能|书法)*(?:教室|室)${area}`, 2),
  entry('computers', `(?:教学用?|学校)?计算机${amount}`),
  entry(
    'computers',
    `(?:学生用|学生)(?:计算机|终端)${amount}|数字终端${amount}|微机${amount}|电脑${amount}`,
    2,
  ),
  entry('books', `(?:纸质)?图书(?:总)?(?:藏)?(?:册|量)?${amount}|藏书(?:总)?(?:册|量)?${amount}`),
  entry('books', `阅览室拥有正式出版书籍册数`, 2),
];
