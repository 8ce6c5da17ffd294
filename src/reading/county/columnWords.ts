import type { CountyColumn } from './CountyColumn';

/** Header words of the columns: cleaned, without brackets, small letters. The first ones are those that we write. */
export const columnWords: Readonly<Record<CountyColumn, readonly string[]>> = {
  code: ['编号', 'no.', 'no', 'code'],
  item: ['项目', '填报项目', '数据项', 'item'],
  unit: ['单位', '计量单位', 'unit'],
  value: ['填报值', '填报数', '填报数据', '填报内容', 'value'],
  evidence: ['佐证材料', '佐证', '证明材料', 'evidence'],
  school: ['学校', '学校名称', '校名', 'school'],
  stage: ['学段', 'stage'],
  grade: ['年级', 'grade'],
  class: ['班级', '班级名称', '班名', '班别', 'class'],
  pupils: ['学生数', '学生人数', '班级学生数', '班级人数', '在校生数', '人数', '班额', 'pupils'],
  use: ['教室类型', '专用教室类型', '教室用途', '用途', '类型', 'roomuse'],
  room: ['教室', '教室名称', '专用教室', '教室编号', 'room'],
  area: ['面积', '使用面积', '教室面积', 'area'],
  built: ['建成年份', '建成时间', '建成年', '建校年份', '建成年月', 'builtin'],
  rural: ['乡村', '是否乡村', '乡村学校', '农村', '是否农村', '农村学校', 'rural'],
  boarding: ['寄宿', '是否寄宿', '寄宿制', '是否寄宿制', '寄宿制学校', 'boarding'],
  migrants: [
    '随迁子女占比',
    '随迁子女比例',
    '随迁子女所占比例',
    'migrants’share',
    "migrants'share",
  ],
  allotted: ['拨付公用经费', '公用经费拨付', '公用经费拨付数', '实际拨付公用经费', 'fundsallotted'],
  budget: ['公用经费预算', '公用经费预算数', '年度公用经费预算', 'fundsplanned'],
  training: ['教师培训经费预算', '培训经费预算', '教师培训经费', 'trainingplanned'],
  full: ['满分', '分值', 'fullpoints'],
  got: ['得分', '自评得分', '自评分', 'points'],
};
