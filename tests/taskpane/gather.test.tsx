/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { CellValue } from '../../src/workbook/CellValue';
import { countySheet } from './countySheet';
import { MemoryWorkbook } from './memoryWorkbook';
import { openPane } from './openPane';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

function stageSheets(): Record<string, CellValue[][]> {
  const rows = countySheet();
  const head = rows.slice(0, 2);
  const of = (stage: string) => [...head, ...rows.filter((row) => row[1] === stage)];
  return { 封面: [['云溪县']], 小学: of('小学'), 初中: of('初中') };
}

describe('汇总多表', () => {
  test('lists what each sheet gives and why others give nothing, and evaluates the new sheet', async () => {
    const { user, workbook } = openPane(new MemoryWorkbook(stageSheets(), 'A1'));
    await screen.findByRole('heading', { name: '没有找到学校表' });
    await user.click(screen.getAllByRole('button', { name: '汇总多表' }).at(-1) ?? document.body);
    expect(await screen.findByRole('checkbox', { name: '小学' })).toHaveProperty('checked', true);
    expect(screen.getByRole('main').textContent).toContain('学校表 · 3 校');
    expect(screen.getByText('没有用上的工作表：1 张')).toBeTruthy();
    await user.click(await button('汇总成一张表'));
    await button('写入结果');
    expect(workbook.sheetRows.size).toBe(4);
    expect(screen.getByText('5 个学段部')).toBeTruthy();
  });

  test('gathers only what is ticked', async () => {
    const { user } = openPane(new MemoryWorkbook(stageSheets(), 'A1'));
    await screen.findByRole('heading', { name: '没有找到学校表' });
    await user.click(screen.getAllByRole('button', { name: '汇总多表' }).at(-1) ?? document.body);
    await user.click(await screen.findByRole('checkbox', { name: '小学' }));
    await user.click(await button('汇总成一张表'));
    await screen.findByText('2 个学段部');
  });

  test('says so where no sheet gives anything', async () => {
    const { user } = openPane(new MemoryWorkbook({ 封面: [['云溪县']] }, 'A1'));
    await screen.findByRole('heading', { name: '没有找到学校表' });
    await user.click(screen.getAllByRole('button', { name: '汇总多表' }).at(-1) ?? document.body);
    await screen.findByText(/没有找到可以汇总的工作表/);
    expect(await button('汇总成一张表')).toHaveProperty('disabled', true);
  });
});
