import { meaningOf } from './meaningOf';

/**
 * Every spelling of the field dictionary and of the layouts and export paths that it was collected from: what a
 * header means, with stage and unit where it names them. `?` after a meaning: the right one, but asked about.
 */
const dictionary: readonly (readonly [string, string])[] = [
  [
    'name',
    '学校名称 | 学校 | 校名 | 学校（机构）名称（章） | 学校\n名称 | 学 校 | 学校名称 > 名称 | 学校 > 全称',
  ],
  ['code', '学校标识码 | 学校代码 | 机构编码 | 统一社会信用代码 | 学校（机构）标识码'],
  ['school-kind', '办学类型 | 学校（机构）办学类型 | 学校类型 | 学校类别'],
  ['sponsor', '举办者 类型 | 学校（机构）举办者 | 办学性质 | 学校性质 | 办别 | 举办者 > 类型'],
  [
    'district',
    '城乡类型 | 学校（机构）所在地城乡类型 | 城乡 | 区域类别 | 区县 | 区县名称 | 区县代码 | 区县类型 | 县 | 市 | 区域 | 统计三级 | 县(市、区) | 地 区 | 区县 > 代码',
  ],
  ['stage', '学段 | 任教学段'],
  ['unknown', '学段占比'],
  ['counts-as-school', '是否计校数 | 是否计入学校数 | 计校数'],
  ['main-school', '主校名称 | 所属学校 | 所属主校 | 隶属学校 | 主校区'],
  ['serial', '序号 | 序 号 | 编号 | 乙 | 原始行号'],
  ['remark', '备注 | 备 注 | 备注说明 | 地址 | 校长 | 联系电话 | 来源'],
  [
    'pupils',
    '在校生数 | 在校学生数 | 在校生数(合计) | 在校生数 > 合计 | 学生数 | 学生人数 | 学生人数（在校人数） | 合计学生数 | 全校中小学生数 | 在籍学生',
  ],
  ['pupils 人', '在校学生数(人) | 学生数(人) | 目前在校学生人数(人)'],
  ['pupils primary', '小学学生人数'],
  ['pupils junior', '初中学生人数'],
  ['pupils primary 人', '小学在校学生数（人）'],
  ['classes', '班级数 | 教学班数 | 班级总数 | 班级个数 | 班数 | 合计班额数 | 教育班数'],
  ['classes 个', '教学班数(个)'],
  ['classes 班', '教学班数(班)'],
  ['grades', '年级数 | 学校年级数'],
  ['staff', '教职工数 | 教职工总数 | 教职工总人数'],
  ['staff 人', '教职工数(人) | 教职工合计（人）'],
  [
    'full-time-teachers',
    '专任教师数 | 专任教师 | #专任教师 | 其中专任教师数 | 其 中 专 任 教 师 | 专任教师总数 | 专任教师总人数 | 教师数 | 合计专任教师数',
  ],
  ['full-time-teachers 人', '专任教师（人） | 教师总人数(人)'],
  ['teachers-above-degree', '高于规定学历教师数 | 高于规定学历 | 高一级学历 | 高学历教师'],
  ['teachers-above-degree ?', '学历教师总数'],
  [
    'teachers-college',
    '专科学历教师人数 | 专任教师 > #按学历分 > 专科 | 专任教师 > 大专 | 学历 > 专科毕业',
  ],
  ['teachers-college primary', '专科学历教师人数（小学）'],
  ['teachers-bachelor', '本科学历教师人数 | 专任教师 > #按学历分 > 本科 | 专任教师学历 > 本科毕业'],
  [
    'teachers-master',
    '硕士研究生学历教师人数 | 硕士研究生毕业学历教师人数 | 专任教师 > #按学历分 > 硕士研究生',
  ],
  ['teachers-doctor', '博士及以上学历教师人数 | 专任教师 > #按学历分 > 博士研究生'],
  ['teachers-postgraduate', '专任教师学历 > 研究生毕业 | 专任教师 > 学历 > 研究生'],
  ['teachers-below-college', '专任教师学历 > 高中阶段毕业 | 专科以下学历教师数'],
  [
    'backbone-teachers',
    '县级以上骨干教师数 | 县级及以上骨干教师数 | 县级及以上 骨干教师数 | 县级及以上骨干教师人数 | 区级及以上骨干教师数 | 骨干教师数 | 骨干教师 | 教师情况 > 专任教师 > 其中：县级及以上骨干',
  ],
  ['backbone-teachers primary', '县级以上骨干教师(小学) | 教基1102 > 县级以上骨干教师(小学)'],
  ['backbone-teachers junior', '教基1102 > 县级以上骨干教师(初中)'],
  [
    'pe-arts-teachers',
    '体育、艺术(美术、音乐)专任教师数 | 体育、艺术 (美术、音乐)专任教师数 | 体育、艺术专任教师数 | 体育艺术专任教师数 | 体艺教师 | 艺体教师 | 音体美专任教师',
  ],
  [
    'pe-teachers',
    '体育专任教师人数 | 专任教师 > #按授课课程分 > 体育与健康 | 专任教师 > 体育与健康',
  ],
  ['music-teachers', '音乐专任教师人数'],
  ['fine-arts-teachers', '美术专任教师人数'],
  ['arts-teachers', '艺术专任教师人数 | 专任教师 > #按授课课程分 > 艺术 > 计'],
  [
    'visiting-pe-arts-teachers',
    '到校交流轮岗&兼职&走教教师人数 | 体育交流轮岗/兼职/走教教师人数 | 体育艺术走教教师数',
  ],
  ['intermediate-title-teachers', '中级及以上专业技术职务教师数 | 中级及以上专任教师数'],
  ['full-senior-title-teachers', '专任教师 > 职称 > 正高级 | 正高级职称教师数'],
  [
    'associate-senior-title-teachers',
    '专任教师 > 专业技术职务 > 副高级 | 副高级教师 | 职称 > 高级',
  ],
  ['intermediate-title-only-teachers', '专任教师 > 职称 > 中级 | 中级职称教师数 | 职称 > 中级'],
  [
    'teaching-space',
    '教学及辅助用房面积 | 教学及辅助用房总面积 | 教学及辅助用房(计) | 教学及辅助用房 > 计 | 一、教学及辅助用房 | 教学辅助用房面积 | 本学年校舍建筑面积 > 教学及辅助用房 > 计',
  ],
  ['teaching-space ㎡', '教学及辅 助用房面积（ ㎡） | 教学及辅助用房面积(M2)'],
  ['teaching-space ?', '教学用房面积 | 教辅用房'],
  ['teaching-space-net', '教学及辅助用房面积(净) | 教学及辅助用房面积（不含室内体育用房）'],
  ['indoor-sports-space', '室内体育用房 | 室内体育用房面积 | 体育馆 | 学校体育馆面积'],
  ['sports-space', '体育运动场馆面积 | 运动场馆面积 | 体育场馆面积'],
  ['sports-space ㎡', '体育运动场馆面积（㎡）'],
  ['sports-ground', '运动场地面积 | 运动场地 | 校内体育场面积 | 体育活动场地 | 活动场地面积'],
  [
    'sports-ground 平方米',
    '占地面积及其他办学条件 > 占地面积(平方米) > 其中 > 运动场地面积 | 其中:运动场面积(平方米) | 学校占地面积\n(平方米) > 其中:运动场面积\n(平方米)',
  ],
  ['other-sports-ground', '校内其他专用运动场地面积 | 校内其他体育场面积'],
  ['rented-sports-space', '校外租赁场馆面积 | 校外租赁场馆 > 面积'],
  ['nearby-sports-space', '就近便利到达的校外周边体育场馆面积 | 校外周边场馆面积'],
  ['equipment-value', '教学仪器设备值 | 教学仪器设备资产值 | 设备值'],
  ['equipment-value 元', '教学仪器设备值(元) | 教学仪器设备(元)'],
  [
    'equipment-value 万元',
    '教学仪器设备资产值(万元) | 教学仪器设备资产值（账面原值） [万元] | 固定资产总值\n(万元) > 其中：教学仪器设备资产值',
  ],
  [
    'networked-classrooms',
    '网络多媒体教室数 | 网络多媒体教室间数 | 网络多媒体 教室数 | 网络多媒体教室 | 多媒体教室',
  ],
  ['networked-classrooms 间', '网络多媒体教室(间)'],
  ['computers', '计算机台数 | 计算机总台数 | 学生用计算机台数 | 数字终端数 | 学生终端数 | 微机'],
  ['computers 台', '教学用计算机台数(台) | 学校计算机总台数（台）'],
  ['books', '图书册数 | 图书 | 图书总册数 | 阅览室拥有的正式出版书籍册数'],
  ['books 册', '图书册数(册) | 图书(册) | 图书（册） | 图书\n(册)'],
  ['building-area', '校舍建筑面积 | 学校校舍面积'],
  ['building-area ㎡', '校舍建筑 面积 (M2)'],
  ['building-area 平方米', '校舍建筑面积\n(平方米)'],
  ['site-area', '占地面积 | 校园用地'],
  ['site-area 平方米', '占地面积（平方米） | 学校占地面积(平方米)'],
  ['site-area 亩', '学校占地面积 (亩)'],
  ['intake', '招生数 | 招生数 > 合计 | 新生数'],
  ['intake primary', '小学招生数'],
  ['graduates', '毕业生数 | 上学年毕业生数'],
  ['expected-graduates', '预计毕业生数'],
  ['pupils-grade-1 primary', '一年级在校生数 | 在校生数 > 一年级 | 一年级 > 人数 | 1年级学生数'],
  ['pupils-grade-6 primary', '六年级在校生数 | 小学 > 在校生数 > 六年级'],
  ['pupils-grade-7 junior', '七年级在校生数 | 初一学生数 | 初中 > 在校生数 > 一年级'],
  ['last-year-pupils', '上学年 > 在校生数 | 上年在校生数 | 在校生数（上学年） | 去年学生数'],
  ['last-year-full-time-teachers', '上学年专任教师数'],
  ['last-year-teaching-space', '上学年教学及辅助用房面积'],
  ['last-year-equipment-value 万元', '上学年 > 教学仪器设备值（万元）'],
  ['last-year-books', '上年 > 图书册数'],
  ['certified-teachers', '持证教师数 | 持教师资格证教师数 | 具有教师资格证书的专任教师数'],
  ['county-trainings', '县级及以上培训人次 | 参加县级以上培训教师人数'],
  [
    'laboratory-standard',
    '实验室是否达标 | 实验室 > 是否达标 | 实验室建设达标情况 | 理科实验室达标',
  ],
  ['music-rooms', '音乐教室数 | 音乐专用教室 > 间数'],
  ['music-rooms 间', '音乐教室（间）'],
  ['music-room-area', '音乐教室面积 | 音乐专用教室 > 面积'],
  ['music-room-area ㎡', '音乐教室（㎡）'],
  ['fine-arts-rooms', '美术教室数'],
  ['fine-arts-room-area', '美术教室面积'],
];

const ratios: readonly (readonly [string, string])[] = [
  ['ratio qualified-teachers-per-100', '每百名学生拥有高于规定学历教师数'],
  [
    'ratio backbone-teachers-per-100',
    '每百名学生拥有县级及以上骨干教师数 | 每百名学生拥有县级以上骨干教师数 | 每百名学生拥有县级及以上 骨干教师数',
  ],
  [
    'ratio pe-arts-teachers-per-100',
    '每百名学生拥有体育、艺术 (美术、音乐)专任教师数 | 每百名学生拥   有体育、艺术(美术、音乐)专任教师数',
  ],
  [
    'ratio teaching-space-per-pupil',
    '生均教学及辅助用 房面积（ ㎡） | 生均教学及辅 助用房面积（ ㎡） | 生均 > 教学及辅助用房面积(㎡) | 教学及辅助用房面积 > 生均',
  ],
  ['ratio sports-space-per-pupil', '生均体育运动场馆面积（㎡） | 生均体育运动场馆面积'],
  ['ratio sports-space-per-pupil ?', '生均运动场地面积'],
  ['ratio equipment-value-per-pupil', '生均教学仪器设备值(元) | 教学仪器设备值（元/生）'],
  [
    'ratio equipment-value-per-pupil ×10000',
    '生均教学仪器设备值（万元） | 教学仪器设备值（万元/生）',
  ],
  [
    'ratio networked-classrooms-per-100',
    '每百名学生拥有网络多媒体 教室数 | 每百生网络多媒体教室数（间）',
  ],
  ['ratio computers-per-100', '每百名学生拥有计算机台数 | 每百名学生拥有计算机台数（台）'],
  ['ratio computers-per-100 ×100', '生均计算机台数'],
  ['ratio books-per-pupil', '生均图书册数 | 生均藏书量(册) | 图书生均册数'],
  ['ratio books-per-pupil primary', '小学生均图书册数'],
  ['ratio teachers-per-pupil', '师生比 | 教师与学生比'],
  ['ratio teachers-per-pupil inverse', '生师比 | 学生与专任教师比 | 平均每一专任教师负担学生数'],
  ['ratio teachers-per-pupil ×1/100', '每百名学生拥有专任教师数'],
  ['ratio qualified-teachers-per-pupil', '生均高于规定学历教师数'],
  ['ratio intermediate-title-teachers-per-pupil', '生均中级及以上专业技术职务教师数'],
  ['ratio books-per-pupil', '生均图书册数 > 实际值 | 生均图书册数 > 指标值'],
  [
    'unknown',
    '生均图书册数 > 基本值 | 生均图书册数 > 达标值 | 生均图书册数 > 标准 | 生均图书册数 > 是否达标 | 每百名学生拥有校级骨干教师数 | 师均图书册数 | 生均校舍面积 | 生均公用经费 | 高于规定学历教师（%） | 学历达标率（%） | 生机比 | 该校综合评估是否达标 | 差异系数 | 综合',
  ],
];

/** The word alone fits, but the group above says that something else is meant. */
const others: readonly (readonly [string, string])[] = [
  [
    'unknown',
    '危房 > 教学及辅助用房 | 学生 > 体育达标 | 幼儿园 > 在校生数 | 教学及辅助用房面积 > 缺口 | 图书册数 > 应有 | 图书册数 > 基本值 | 图书册数 > 标准 | 图书册数 > 达标值 | 图书册数 > 是否达标 | 毕业生数 > 女 | 一年级 > 班数 | 班级数 > 一年级 | 民办 > 在校生数 | 学生资助 > 学生人数 | 食堂 > 面积 | 图书馆 > 面积 | 计划招生数 | 班级数 > 上学年 | 交流轮岗教师数 | 在校生数比上年增加 | 是否县级以上骨干教师 | 其中:标准班 | 教职工编制 > 教师数',
  ],
  ['books', '图书册数 > 实际值 | 图书册数 > 现有'],
  ['pupils ?', '午托 > 学生人数'],
  ['full-time-teachers', '教职工数 > 其中：专任教师'],
];

test.each([...dictionary, ...ratios, ...others])('%s', (expected, spellings) => {
  for (const spelling of spellings.split(' | ')) {
    expect([spelling, meaningOf(spelling)]).toEqual([spelling, expected]);
  }
});

test('字 by 字: every spelling means the same with blanks, line breaks and half-width brackets in it', () => {
  for (const [expected, spellings] of [...dictionary, ...ratios]) {
    for (const spelling of spellings.split(' | ')) {
      const broken = spelling
        .split(' > ')
        .map((level) => [...level].join('　').replace(/（/g, '(').replace(/）/g, ')\n'))
        .join(' > ');
      expect([spelling, meaningOf(broken)]).toEqual([spelling, expected]);
    }
  }
});
