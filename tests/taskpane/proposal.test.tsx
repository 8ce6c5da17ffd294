/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { CellValue } from '../../src/workbook/CellValue';
import { MemoryWorkbook } from './memoryWorkbook';
import { openPane } from './openPane';

/** A fictitious county with the eight columns of 基本均衡. */
function basicSheet(): CellValue[][] {
  return [
    [
      '学校名称',
      '学段',
      '在校生数（人）',
      '教学及辅助用房面积（㎡）',
      '体育运动场馆面积（㎡）',
      '教学仪器设备值（元）',
      '计算机台数（台）',
      '图书册数（册）',
      '专任教师数（人）',
      '高于规定学历教师数（人）',
      '中级及以上专业技术职务教师数（人）',
    ],
    ['青禾小学', '小学', 1000, 5000, 8000, 2200000, 120, 30000, 55, 50, 25],
    ['松林小学', '小学', 800, 4200, 6500, 1800000, 100, 25000, 45, 40, 20],
  ];
}

test('the first screen says that another standard fits better, and changes to it only when asked', async () => {
  const { user } = openPane(new MemoryWorkbook({ 学校: basicSheet() }, 'A2'));
  await screen.findByText('基本均衡（2012）的 8 项指标这张表都有，现在选的缺 3 项。');
  const select = screen.getByRole('combobox', { name: '评估标准' });
  expect(select).toHaveProperty('value', 'quality-balance-2017');
  await user.click(screen.getByRole('button', { name: '改用' }));
  expect(select).toHaveProperty('value', 'basic-balance-2012');
  expect(screen.queryByText(/指标这张表都有/)).toBeNull();
});
