import type { FieldId } from '../../../standards/FieldId';
import type { FormItem, FormTopic } from './FormTopic';

const item = (field: FieldId, words: string, under = ''): FormItem => ({
  field,
  words: new RegExp(`^(?:${words})$`),
  under: under === '' ? /^$/ : new RegExp(under),
});
const count = '(?:总)?(?:人)?数?';
const never = /^$/;
const backbone = item('backbone-teachers', `县级(?:及)?以上(?:学科)?骨干教师${count}`, '教师');

/**
 * The ministry's forms of both generations (基础基… until 2020, 教基… since 2021) and the quantities in them. A figure
 * is found where the words of its row and its column meet, never by address: the forms shift from year to year.
 */
export const formTopics: readonly FormTopic[] = [
  {
    id: 'rooms',
    title: /校舍/,
    notTitle: never,
    neutral: /^(?:学校的?)?(?:校舍)?(?:总)?建筑面积$|^校舍(?:总)?面积$/,
    whole: 'building-area',
    items: [
      item('teaching-space', '教学及辅助用房(?:面积)?'),
      item(
        'indoor-sports-space',
        '室内体育(?:用房|场馆|馆)(?:面积)?|体育馆(?:面积)?|风雨操场(?:面积)?',
        '教学及辅助用房|公共教学用房|体育',
      ),
    ],
  },
  {
    id: 'conditions',
    title: /办学条件|占地面积|资产|信息化/,
    notTitle: /校舍/,
    neutral: never,
    whole: null,
    items: [
      item('site-area', '(?:学校)?占地面积'),
      item('sports-ground', '(?:体育)?运动场地(?:面积)?', '占地|场地|用地'),
      item('books', '(?:纸质)?图书(?:册数|总?数|总?量|藏量)?', '图书'),
      item(
        'computers',
        '计算机(?:台)?(?:总)?数?|数字终端(?:台)?(?:总)?数?',
        '信息化|^计算机|^数字终端',
      ),
      {
        ...item('networked-classrooms', `网络多媒体教室(?:间)?数?`, '教室|信息化|多媒体'),
        adds: true,
      },
      item(
        'equipment-value',
        '教学(?:科研)?仪器设备(?:资产)?(?:总)?(?:值|原值|价值)?',
        '资产|设备',
      ),
    ],
  },
  {
    id: 'classes',
    title: /班数|班额|班级/,
    notTitle: /学前|幼儿|特殊|附设|职业|中职|教师/,
    neutral: /^(?:班额|班级|按班额分)$/,
    whole: 'classes',
    items: [item('classes', '(?:教学)?班(?:级)?(?:总|个)?数')],
  },
  {
    id: 'teachers',
    title: /专任教师|教师分/,
    notTitle: /变动|培训|其他情况|代课|特殊|特教|幼儿|学前|职业|中职|教职工|信息技术|交流/,
    neutral: /^(?:专任)?教师(?:总)?(?:人)?数?$|^义务教育(?:阶段)?$|^中学$/,
    whole: 'full-time-teachers',
    items: [
      item('teachers-doctor', '博士(?:研究生)?(?:学历)?(?:毕业)?', '学历|研究生'),
      item('teachers-master', '硕士(?:研究生)?(?:学历)?(?:毕业)?', '学历|研究生'),
      item('teachers-postgraduate', '研究生(?:学历)?(?:毕业)?', '学历'),
      item('teachers-bachelor', '(?:大学)?本科(?:学历)?(?:毕业)?', '学历'),
      item('teachers-college', '(?:大学)?专科(?:学历)?(?:毕业)?|大专', '学历'),
      item('pe-teachers', '体育与健康|体育', '课程|学科|课'),
      item('arts-teachers', '艺术', '课程|学科|课'),
      item('music-teachers', '音乐', '课程|学科|课|艺术'),
      item('fine-arts-teachers', '美术', '课程|学科|课|艺术'),
      item('full-senior-title-teachers', '正高级', '职务|职称'),
      item('associate-senior-title-teachers', '副高级', '职务|职称'),
      item('intermediate-title-only-teachers', '中级', '职务|职称'),
      backbone,
    ],
  },
  {
    id: 'staff',
    title: /教职工/,
    notTitle: /变动|其他情况|幼儿|学前|特殊|职业|中职/,
    neutral: never,
    whole: 'staff',
    items: [
      item('staff', `教职工${count}`),
      item('full-time-teachers', `专任教师${count}`, '教职工'),
      backbone,
    ],
  },
  {
    id: 'facts',
    title: /其他情况|基本情况|学校情况/,
    notTitle: never,
    neutral: never,
    whole: null,
    items: [backbone],
  },
  {
    id: 'pupils',
    title: /学生数|学生情况|学生分|分年龄/,
    notTitle:
      /变动|随迁|残疾|其他情况|特殊|特教|学前|幼儿|职业|中职|寄宿|死亡|附设|体质|转入|外国|教师/,
    neutral: never,
    whole: null,
    items: [item('pupils', '在校(?:学)?生(?:总)?(?:人)?数?')],
  },
];
