import { cleanWords } from '../../src/reading/cells/cleanWords';
import { recogniseHeader } from '../../src/reading/columns/recogniseHeader';

function meaningOf(path: string): string {
  const { meaning, unit } = recogniseHeader(path.split(' > ').map(cleanWords));
  if (meaning.kind === 'ratio') return `ratio ${meaning.indicator}`;
  if (meaning.kind !== 'field') return meaning.kind;
  return [meaning.field, meaning.stage, unit].filter((part) => part !== null).join(' ');
}

test.each([
  [
    'pupils',
    '在校生数 | 在校学生数 | 在校生数(合计) | 在校生数 > 合计 | 学生数 | 学生人数 | 学生人数（在校人数） | 合计学生数 | 全校中小学生数 | 在籍学生 | 学生 > 人数 | 学生情况 > 在校生',
  ],
  ['pupils 人', '在校学生数(人) | 学生数（单位：人） | 目前在校学生人数(人) | 在校生数 > 人'],
  [
    'pupils primary',
    '小学学生人数 | 在校生数（小学） | 小学 > 在校生数 | 在校生数 > 小学 | 在校学生 > 小学部',
  ],
  ['pupils junior', '初中学生人数 | 普通初中在校生数 | 在校生数 > 初中 > 合计'],
  ['classes', '班级数 | 教学班数 | 班级总数 | 班级个数 | 班数 | 合计班额数 | 教育班数'],
  ['staff', '教职工数 | 教职工总数 | 教职工总人数'],
  [
    'full-time-teachers',
    '专任教师数 | 专任教师 | #专任教师 | 其中专任教师数 | 其 中 专 任 教 师 | 专任教师总人数 | 教师数 | 教职工数 > 其中：专任教师 | 专任教师 > 合计',
  ],
  [
    'teachers-above-degree',
    '高于规定学历教师数 | 高于规定学历 | 专任教师 > 其中 > 高于规定学历教师 | 高一级学历 | 超过规定学历教师数',
  ],
  [
    'backbone-teachers',
    '县级以上骨干教师数 | 县级及以上 骨干教师数 | 区级及以上骨干教师数 | 骨干教师数 | 县（区）级及以上骨干教师数 | 县、区级以上骨干教师人数',
  ],
  ['backbone-teachers primary', '教基1102 > 县级以上骨干教师(小学)'],
  [
    'pe-arts-teachers',
    '体育、艺术(美术、音乐)专任教师数 | 体育艺术专任教师数 | 体艺教师 | 艺体教师 | 音体美专任教师 | 体育、艺术（美术、音乐）专任教师',
  ],
  ['pe-teachers', '体育专任教师人数 | 专任教师 > #按授课课程分 > 体育与健康'],
  ['arts-teachers', '专任教师 > #按授课课程分 > 艺术 > 计'],
  ['music-teachers', '音乐专任教师人数 | 专任教师 > 艺术 > 音乐'],
  ['fine-arts-teachers', '美术教师 | 专任教师 > 艺术 > 美术'],
  ['teachers-doctor', '博士及以上学历教师人数 | 专任教师 > #按学历分 > 博士研究生'],
  ['teachers-master', '硕士研究生学历教师人数 | 硕士研究生毕业学历教师人数'],
  ['teachers-postgraduate', '专任教师 > 学历 > 研究生毕业'],
  ['teachers-bachelor', '本科学历教师人数 | 专任教师 > 按学历分 > 本科毕业'],
  ['teachers-college', '专科学历教师人数 | 专任教师学历 > 专科毕业 | 专任教师学历 > 大专'],
  ['teachers-college primary', '专科学历教师人数（小学）'],
  ['teachers-above-degree junior', '初中 > 本科及以上学历教师数'],
  ['intermediate-title-teachers', '中级及以上专业技术职务教师数 | 中级及以上专任教师数'],
  [
    'teaching-space',
    '教学及辅助用房(计) | 教学及辅助用房 > 计 | 一、教学及辅助用房 | 教学辅助用房面积 | 教学及辅助用房总面积',
  ],
  [
    'teaching-space ㎡',
    '教学及辅 助用房面积（ ㎡） | 教学及辅助用房面积(M2) | 校舍建筑面积（㎡） > 教学及辅助用房',
  ],
  ['teaching-space-net', '教学及辅助用房面积(净) | 教学及辅助用房面积（不含室内体育用房）'],
  [
    'indoor-sports-space',
    '室内体育用房 | 室内体育用房面积 | 体育馆 | 学校体育馆面积 | 教学及辅助用房 > 其中：室内体育用房',
  ],
  [
    'sports-ground',
    '运动场地面积 | 运动场地 | 校内体育场面积 | 体育活动场地 | 占地面积 > 其中 > 运动场地面积',
  ],
  ['sports-ground 平方米', '其中:运动场面积(平方米)'],
  ['sports-space', '体育运动场馆面积 | 运动场馆面积 | 体育场馆面积 | 体育运动场（馆）面积'],
  ['building-area', '校舍建筑面积 | 校舍建筑 面积 | 学校校舍面积'],
  ['site-area 平方米', '占地面积（平方米） | 学校占地面积(平方米)'],
  [
    'equipment-value 万元',
    '教学仪器设备资产值(万元) | 教学仪器设备资产值（账面原值）（万元） | 固定资产总值（万元） > 其中：教学仪器设备资产值',
  ],
  ['equipment-value 元', '教学仪器设备值(元) | 教学仪器设备(元)'],
  [
    'networked-classrooms',
    '网络多媒体教室数 | 网络多媒体教室间数 | 网络多媒体 教室数 | 网络多媒体教室 | 多媒体教室',
  ],
  ['computers 台', '教学用计算机台数(台) | 学校计算机总台数（台）'],
  ['computers', '计算机台数 | 学生用计算机台数 | 数字终端数 | 学生终端数 | 微机'],
  ['books 册', '图书册数(册) | 图书\n(册) | 图书（册）'],
  ['books', '图书册数 | 图书 | 图书总册数 | 图书 > 册数'],
  ['name', '学校名称 | 学 校 | 校名 | 学校（机构）名称（章） | 单位名称'],
  ['code', '学校标识码 | 学校代码 | 机构编码 | 统一社会信用代码'],
  ['school-kind', '办学类型 | 学校（机构）办学类型 | 学校类型 | 学校类别'],
  ['sponsor', '举办者 类型 | 学校（机构）举办者 | 办学性质 | 办别'],
  ['stage', '学段 | 任教学段'],
  ['serial', '序号 | 序 号 | 编号'],
  ['remark', '备注 | 备 注 | 备注（注 明有哪几项指标达标）'],
  ['district', '区县名称 | 县(市、区) | 城乡类型 | 统计三级'],
  ['ratio books-per-pupil', '生均图书册数 | 生均藏书量(册)'],
  ['ratio qualified-teachers-per-100', '每百名学生拥有高于规定学历教师数'],
  ['ratio teachers-per-pupil', '师生比 | 生师比'],
  ['intake', '招生数'],
  ['graduates', '毕业生数'],
  ['last-year-pupils', '上学年 > 在校生数'],
  [
    'ratio teaching-space-per-pupil',
    '生均 > 教学及辅助用房面积(㎡) | 生均教学及辅 助用房面积（ ㎡）',
  ],
  ['ratio equipment-value-per-pupil', '教学仪器设备值（元/生）'],
  [
    'unknown',
    '在校生数 > 女 | 寄宿生数 | 专任教师 > 女 | 专任教师 > 女 > 本科 | 体育馆(个) | 图书(元) | 是否县级以上骨干教师 | 校级骨干教师 | 教职工 > 本科 | 危房面积 | 幼儿园 > 在校生数 | 教学及辅助用房 > 达标 | 体育教室 > 体育 | 小学、初中资源配置基本情况 | 学历达标率（%）',
  ],
])('%s', (expected, spellings) => {
  for (const spelling of spellings.split(' | ')) {
    expect([spelling, meaningOf(spelling)]).toEqual([spelling, expected]);
  }
});

test('a degree without any word about teachers is doubtful', () => {
  expect(recogniseHeader(['本科']).isDoubtful).toBe(true);
  expect(recogniseHeader(['专任教师', '本科']).isDoubtful).toBe(false);
});
