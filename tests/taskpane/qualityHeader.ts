/** Header of a table with everything that 优质均衡 asks of a school, ten columns. */
export const qualityHeader = [
  '学校名称',
  '学段',
  '在校生数（人）',
  '高于规定学历教师数（人）',
  '县级以上骨干教师数（人）',
  '体育、艺术专任教师数（人）',
  '教学及辅助用房面积（㎡）',
  '体育运动场馆面积（㎡）',
  '教学仪器设备值（元）',
  '网络多媒体教室数（间）',
] as const;
