import type { CellValue } from '../../../src/workbook/CellValue';
import type { Grid } from '../../../src/workbook/Grid';
import { gridOf } from '../gridOf';

/** Figures of one school for the forms below; a stage that is left out has no forms. */
export interface StageFigures {
  readonly pupils: number;
  readonly classes: number;
  readonly teachers: number;
  readonly doctor: number;
  readonly master: number;
  readonly bachelor: number;
  readonly college: number;
  readonly pe: number;
  readonly music: number;
  readonly fineArts: number;
  readonly backbone: number;
}

export interface Resources {
  readonly building: number;
  readonly teaching: number;
  readonly indoor: number;
  readonly site: number;
  readonly ground: number;
  readonly books: number;
  readonly terminals: number;
  readonly networked: number;
  /** In 万元. */
  readonly equipment: number;
}

/** A sheet before it becomes a grid, so that laws can bend it. */
export interface Sheet {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly merges: readonly string[];
}

export const someFigures: StageFigures = {
  pupils: 812,
  classes: 18,
  teachers: 47,
  doctor: 0,
  master: 3,
  bachelor: 31,
  college: 11,
  pe: 4,
  music: 3,
  fineArts: 2,
  backbone: 6,
};

export const otherFigures: StageFigures = {
  ...{ pupils: 405, classes: 9, teachers: 36, doctor: 1, master: 4, bachelor: 28, college: 3 },
  ...{ pe: 3, music: 1, fineArts: 2, backbone: 5 },
};

export const someResources: Resources = {
  ...{ building: 9321.5, teaching: 5120.4, indoor: 640, site: 24100, ground: 8123.75 },
  ...{ books: 27410, terminals: 156, networked: 22, equipment: 198.36 },
};

const names = { primary: '小学', junior: '初中', senior: '普通高中' } as const;
type StageName = keyof typeof names;

const lines = (title: string, number: string, school: string): CellValue[][] => [
  [title],
  [null, null, null, null, null, null, `表    号：${number}`],
  [`学校（机构）名称（章）：${school}`, null, null, null, '学校（机构）标识码：3134001234'],
];

/** 教基3112, 教基3115, 教基3118: rows 总计, #女 …; columns under 在校生数. */
export function pupilsForm(stage: StageName, figures: StageFigures, school = '城关学校'): Sheet {
  const number = { primary: '教基3112', junior: '教基3115', senior: '教基3118' }[stage];
  const { pupils } = figures;
  return {
    name: number,
    rows: [
      ...lines(`${names[stage]}分类型学生数`, number, school),
      ['计量单位：人'],
      [
        '指标名称',
        '代码',
        '毕业生数',
        '招生数',
        null,
        '在校生数',
        null,
        null,
        null,
        '预计毕业生数',
      ],
      [null, null, null, '计', '#受过学前教育', '合计', '#女', '一年级', '二年级'],
      ['甲', '乙', 1, 2, 3, 4, 5, 6, 7, 8],
      ['总  计', '01', 130, 141, 139, pupils, 377, 141, 133, 128],
      ['#女', '02', 60, 66, 65, 377, '-', 66, 60, 58],
      ['#少数民族', '03', 0, 2, 2, 9, 4, 2, 1, 1],
      ['#寄宿生', '04', 0, 0, 0, 55, 20, 0, 0, 30],
    ],
    merges: ['A5:A6', 'B5:B6', 'C5:C6', 'D5:E5', 'F5:I5', 'J5:J6'],
  };
}

/** 教基4155 as it was in 2021: one stage, its rows in the order of the degrees. */
export function teachersForm(stage: StageName, figures: StageFigures, school = '城关学校'): Sheet {
  const { teachers, doctor, master, bachelor, college, pe, music, fineArts } = figures;
  const rest = teachers - doctor - master - bachelor - college;
  const row = (label: string, code: string, all: number, isAll = false): CellValue[] => [
    ...[label, code, all, Math.floor(all / 2), 1],
    ...(isAll ? [pe, music + fineArts, music, fineArts, 0] : [0, 1, 1, 0, 0]),
  ];
  return {
    name: `教基4155_${names[stage]}`,
    rows: [
      ...lines(`${names[stage]}专任教师分课程、分学历情况`, '教基4155', school),
      [],
      ['指标名称', '代码', '合计', '#女', '语文', '体育与健康', '艺术', null, null, '本学年不授课'],
      [null, null, null, null, null, null, '计', '音乐', '美术'],
      ['甲', '乙', 1, 2, 3, 4, 5, 6, 7, 8],
      row('总计', '01', teachers, true),
      row('#女', '02', 20),
      row('#少数民族', '03', 2),
      row('博士研究生', '04', doctor),
      row('硕士研究生', '05', master),
      row('本科', '06', bachelor),
      row('专科', '07', college),
      row('高中阶段', '08', rest),
    ],
    merges: ['A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'F5:F6', 'G5:I5', 'J5:J6'],
  };
}

/** 教基4155 of later years: the stages one under another, each with its degrees. */
export function stagedTeachersForm(stages: Partial<Record<StageName, StageFigures>>): Sheet {
  const list = Object.entries(stages) as [StageName, StageFigures][];
  const sum = (key: keyof StageFigures): number => list.reduce((all, [, one]) => all + one[key], 0);
  const total = sum('teachers');
  return {
    name: '教基4155',
    rows: [
      ['义务教育阶段专任教师分课程、分学历情况'],
      ['指标名称', '代码', '合计', '#女', '语文', '体育与健康', '艺术', '音乐', '美术', '其他'],
      ['甲', '乙', 1, 2, 3, 4, 5, 6, 7, 8],
      [
        '总计',
        '01',
        total,
        40,
        9,
        sum('pe'),
        sum('music') + sum('fineArts'),
        sum('music'),
        sum('fineArts'),
      ],
      ...list.flatMap(([stage, one]): CellValue[][] => [
        [
          names[stage],
          '02',
          one.teachers,
          20,
          5,
          one.pe,
          one.music + one.fineArts,
          one.music,
          one.fineArts,
        ],
        [' #女', '03', 20, '-', 1, 1, 1, 1, 0],
        [' #少数民族', '04', 2, 1, 1, 0, 0, 0, 0],
        ['博士研究生', '05', one.doctor, 0, 0, 0, 0, 0, 0],
        ['硕士研究生', '06', one.master, 0, 0, 0, 0, 0, 0],
        ['本科', '07', one.bachelor, 0, 0, 0, 0, 0, 0],
        ['专科', '08', one.college, 0, 0, 0, 0, 0, 0],
      ]),
    ],
    merges: [],
  };
}

/** 教基1102续: an item a row, with its unit. */
export function factsForm(stages: Partial<Record<StageName, StageFigures>>): Sheet {
  const backbone = (Object.entries(stages) as [StageName, StageFigures][]).map(
    ([stage, figures], at): CellValue[] => [
      `县级以上骨干教师（${stage === 'senior' ? '高中' : names[stage]}）`,
      '人',
      String(12 + at),
      figures.backbone,
    ],
  );
  return {
    name: '教基1102续_九年一贯制学校',
    rows: [
      ['学校（机构）其他情况（续）'],
      ['指标名称', '计量单位', '代码', '数量'],
      ['甲', '乙', '丙', 1],
      ['心理健康教育教师', '人', '10', 1],
      ['校医', '人', '11', 2],
      ...backbone,
      ['接受过县级以上培训的教师', '人', '20', 30],
    ],
    merges: [],
  };
}

/** 教基5170: rooms, with what the school does not own in columns of its own. */
export function roomsForm({ building, teaching, indoor }: Resources): Sheet {
  const row = (label: string, code: string, all: number): CellValue[] => [
    ...[label, code, all, 0, 12, 0, 0],
  ];
  return {
    name: '教基5170',
    rows: [
      ['中小学校舍情况'],
      ['学校（机构）标识码：3134001234', null, null, null, null, '计量单位：平方米'],
      ['指标名称', '代码', '学校产权校舍建筑面积', null, null, '非学校产权校舍建筑面积'],
      [null, null, '计', '#危房', '#当年新增', '独立使用', '共同使用'],
      ['甲', '乙', 1, 2, 3, 4, 5],
      row('总计', '01', building),
      row('一、教学及辅助用房', '02', teaching),
      row('  教室', '03', 2000),
      row('  公共教学用房', '04', 900),
      row('    图书阅览室', '05', 200),
      row('    室内体育用房', '06', indoor),
      row('二、行政办公用房', '07', 700),
      row('三、生活用房', '08', 1500),
    ],
    merges: ['A3:A4', 'B3:B4', 'C3:E3', 'F3:G3'],
  };
}

/** 教基5176: an item a row, 万元 in the column of units. */
export function conditionsForm(resources: Resources): Sheet {
  const { site, ground, books, terminals, networked, equipment } = resources;
  return {
    name: '教基5176',
    rows: [
      ['占地面积及其他办学条件'],
      ['指标名称', '计量单位', '代码', '合计', '其中：租借'],
      ['甲', '乙', '丙', 1, 2],
      ['占地面积', '平方米', '01', site, 0],
      ['其中：绿化用地面积', '平方米', '02', 3000, 0],
      ['　　　运动场地面积', '平方米', '03', ground, 0],
      ['图书', '册', '04', books, 0],
      ['数字终端数', '台', '05', terminals, 0],
      ['其中：教师终端数', '台', '06', 40, 0],
      ['教室', '间', '07', 30, 0],
      ['其中：网络多媒体教室', '间', '08', networked, 0],
      ['固定资产总值', '万元', '09', 1400.5, 0],
      ['其中：教学仪器设备资产值', '万元', '10', equipment, 0],
    ],
    merges: [],
  };
}

/** 基础基312 and 基础基313, until 2020. */
export function oldPupilsForm(stage: StageName, { pupils }: StageFigures): Sheet {
  return {
    name: stage === 'primary' ? '基础基312' : '基础基313',
    rows: [
      [`${names[stage]}学生数`],
      ['学校名称：城关学校', null, null, null, null, '单位：人'],
      [null, '编号', '毕业生数', '招生数', null, '在校生数'],
      [null, null, null, '计', '其中：受过学前教育', '合计', '一年级', '二年级'],
      ['甲', '乙', '1', '2', '3', '4', '5', '6'],
      ['总计', '01', 130, 141, 139, pupils, 141, 133],
      ['其中：女', '02', 60, 66, 65, 377, 66, 60],
      ['其中：随迁子女', '03', 1, 2, 3, 44, 5, 6],
    ],
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:H3'],
  };
}

/** 基础基423: 研究生毕业 in one row. */
export function oldTeachersForm(figures: StageFigures): Sheet {
  const { teachers, master, doctor, bachelor, college, pe, music, fineArts } = figures;
  return {
    name: '基础基423',
    rows: [
      ['小学专任教师专业技术职务、分课程、分学历情况'],
      [null, null, '编号', '合计', '品德', '语文', '体育', '艺术', null, null],
      [null, null, null, null, null, null, null, '计', '音乐', '美术'],
      ['甲', null, '乙', '1', '2', '3', '4', '5', '6', '7'],
      ['总计', null, '01', teachers, 2, 20, pe, music + fineArts, music, fineArts],
      ['其中', '女', '02', 22, 1, 11, 1, 3, 2, 1],
      [null, '少数民族', '03', 3, 0, 1, 0, 0, 0, 0],
      ['按学历分', '研究生毕业', '04', master + doctor, 0, 0, 0, 0, 0, 0],
      [null, '本科毕业', '05', bachelor, 0, 0, 0, 0, 0, 0],
      [null, '专科毕业', '06', college, 0, 0, 0, 0, 0, 0],
      [null, '高中阶段毕业', '07', 2, 0, 0, 0, 0, 0, 0],
    ],
    merges: ['A2:B3', 'C2:C3', 'D2:D3', 'H2:J2', 'A4:B4', 'A5:B5', 'A6:A7', 'A8:A11'],
  };
}

/** 基础基522: quantities side by side; networked classrooms stand under two kinds of classrooms. */
export function oldConditionsForm(resources: Resources): Sheet {
  const { site, ground, books, terminals, networked, equipment } = resources;
  return {
    name: '基础基522',
    rows: [
      ['中小学占地面积及其他办学条件'],
      [
        null,
        '编号',
        '占地面积（平方米）',
        null,
        null,
        '图书（册）',
        '计算机数（台）',
        null,
        '教室（间）',
        null,
        null,
        null,
        '固定资产总值（万元）',
      ],
      [
        null,
        null,
        '计',
        '其中：绿化用地面积',
        '其中：运动场地面积',
        null,
        '计',
        '其中：教学用计算机',
        '普通教室',
        null,
        '专用教室',
        null,
        '计',
        '其中：教学仪器设备资产值',
      ],
      [
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        '计',
        '其中：网络多媒体教室',
        '计',
        '其中：网络多媒体教室',
      ],
      ['甲', '乙', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [
        '总计',
        '01',
        site,
        3000,
        ground,
        books,
        terminals,
        99,
        30,
        networked - 4,
        8,
        4,
        1400,
        equipment,
      ],
      ['学校产权', '02', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ],
    merges: ['A2:A4', 'B2:B4', 'C2:E2', 'G2:H2', 'I2:L2', 'M2:N2', 'I3:J3', 'K3:L3'],
  };
}

/** 基础基512: 体育馆 among the teaching rooms. */
export function oldRoomsForm({ building, teaching, indoor }: Resources): Sheet {
  return {
    name: '基础基512',
    rows: [
      ['中小学校舍情况'],
      [null, '编号', '校舍建筑面积', null, null, '校舍建筑面积中：租借面积'],
      [null, null, '合计', '框架结构', '砖混结构', '计'],
      ['甲', '乙', '1', '2', '3', '4'],
      ['总计', '01', building, 1, 2, 3],
      ['其中：危房', '02', 0, 0, 0, 0],
      ['一、教学及辅助用房', '04', teaching, 1, 2, 3],
      ['教室', '05', 2000, 1, 2, 3],
      ['体育馆', '10', indoor, 1, 2, 3],
      ['二、行政办公用房', '11', 300, 1, 2, 3],
    ],
    merges: ['C2:E2', 'A2:A3', 'B2:B3'],
  };
}

/** The sheet as a workbook adapter gives it. */
export function gridOfSheet({ name, rows, merges }: Sheet): Grid {
  return gridOf(rows, { sheet: name, merges });
}
