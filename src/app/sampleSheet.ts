import type { Messages } from '../locale/Messages';
import type { NewSheet } from '../workbook/NewSheet';

/** Schools of a fictitious county: name, pupils, teachers (degree, backbone, PE and arts), ㎡, ㎡, 万元, rooms. */
const schools: readonly (readonly [string, ...number[]])[] = [
  ['云溪县实验小学', 1486, 71, 17, 15, 6980, 11620, 312.4, 36],
  ['云溪县第二小学', 1203, 55, 14, 12, 5510, 9150, 251.8, 29],
  ['云溪县第三小学', 948, 38, 9, 8, 4150, 7010, 181.5, 21],
  ['城关镇中心小学', 872, 40, 10, 8, 4020, 6790, 186.2, 21],
  ['柳河镇中心小学', 655, 31, 7, 6, 3110, 5240, 137.9, 16],
  ['青石镇中心小学', 514, 25, 6, 5, 2480, 4105, 109.3, 13],
  ['桃园乡中心小学', 402, 19, 5, 4, 1905, 3120, 84.7, 10],
  ['沙坪乡中心小学', 296, 14, 2, 3, 1420, 2310, 62.5, 7],
  ['大湾村小学', 158, 8, 2, 2, 760, 1290, 33.1, 4],
  ['石桥村小学', 96, 5, 1, 1, 470, 820, 20.6, 3],
];

const headers = [
  '序号',
  '学校名称',
  '在校生数',
  '高于规定学历教师数',
  '县级以上骨干教师数',
  '体育、艺术专任教师数',
  '教学及辅助用房面积（㎡）',
  '体育运动场馆面积（㎡）',
  '教学仪器设备值（万元）',
  '网络多媒体教室数',
];

/** A sheet with a fictitious county's primary schools, in the shape of a clerk's own table. */
export function sampleSheet({ sheet }: Messages): NewSheet {
  const last = headers.length - 1;
  const firstSchool = 3;
  const lastSchool = firstSchool + schools.length - 1;
  const statistics = ['全县平均值', '标准差', '差异系数'];
  const blanks = headers.slice(2).map(() => null);
  const rows = [
    [sheet.sampleTitle, ...headers.slice(1).map(() => null)],
    [sheet.sampleUnits, ...headers.slice(1).map(() => null)],
    headers,
    ...schools.map((school, index) => [index + 1, ...school]),
    ...statistics.map((label) => [null, label, ...blanks]),
    [sheet.sampleNote, ...headers.slice(1).map(() => null)],
  ];
  const table = { top: 2, left: 0, bottom: lastSchool + statistics.length, right: last };
  return {
    name: sheet.sampleName,
    values: rows,
    styles: [
      { areas: [table], style: { border: true, vertical: 'center' } },
      {
        areas: [{ top: 0, left: 0, bottom: 0, right: last }],
        style: { bold: true, fontSize: 16, horizontal: 'center' },
      },
      {
        areas: [{ ...table, bottom: 2 }],
        style: { bold: true, wrap: true, horizontal: 'center', fill: '#E2EFDA' },
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: last }],
    columnWidths: [6, 22, ...headers.slice(2).map(() => 12)],
    rowHeights: [{ row: 2, points: 48 }],
    frozenRows: 3,
    frozenColumns: 2,
    print: { landscape: true, repeatRows: [2, 2], pagesWide: 1 },
  };
}
