/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { countySheet, sheetName } from './countySheet';
import { MemoryWorkbook } from './memoryWorkbook';
import { openPane } from './openPane';
import { evaluate } from '../../src/engine/evaluate';
import { standards } from '../../src/standards/standards';
import { stripMarks } from '../../src/taskpane/screens/stripMarks';
import { schoolOf } from '../engine/schoolOf';

const button = (name: string | RegExp) => screen.findByRole('button', { name });

test('says of each indicator how many schools reach the standard, and lists those that do not', async () => {
  const { user } = openPane();
  await user.click(
    await button('小学教学用房：达标 2 校，未达标（≥85%）0 校，低于85% 1 校，无法判定 0 校'),
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('学校');
  const items = within(screen.getByRole('main')).getAllByRole('listitem');
  expect(items).toHaveLength(1);
  expect(items[0]?.textContent).toContain('城关第二小学');
  await user.click(await button('看各项'));
  expect(within(screen.getByRole('main')).getAllByRole('listitem')).toHaveLength(3);
});

test('is not there for a standard that judges no schools', async () => {
  const { user } = openPane();
  await button('写入结果');
  await user.selectOptions(screen.getByRole('combobox'), 'basic-balance-2012');
  expect(screen.queryByRole('heading', { name: '各校与标准' })).toBeNull();
});

test('thousands of schools are drawn in a few marks, each level in a row of its own', () => {
  const schools = Array.from({ length: 5000 }, (_, i) =>
    schoolOf({ name: `第${i}小学` }, { pupils: 1000, 'backbone-teachers': i % 31 }),
  );
  const evaluation = evaluate(schools, standards['quality-balance-2017']);
  const { counts, paths, standard } = stripMarks(
    evaluation.stages[0]?.sections ?? [],
    'backbone-teachers-per-100',
  );
  expect(counts.met + counts.floor + counts.below).toBe(5000);
  const marks = Object.values(paths).join('').match(/M/g) ?? [];
  expect(marks.length).toBeLessThan(300);
  expect(paths.met).toMatch(new RegExp(`^M[\\d.]+ 4a`));
  expect(paths.floor).toMatch(/^M\d+ 6l/);
  expect(paths.below).toMatch(/^M-?[\d.]+ 11.5l/);
  expect(standard).toBe(100);
});

test('a list of thousands of schools shows its first page only', async () => {
  const [title, header, first] = countySheet();
  const rows = Array.from({ length: 3000 }, (_, i) => [`第${i}小学`, ...(first ?? []).slice(1)]);
  const table = [title ?? [], header ?? [], ...rows];
  const { user } = openPane(new MemoryWorkbook({ [sheetName]: table }, 'A4'));
  await user.click(await button('3000/3000 校达标'));
  expect(within(screen.getByRole('main')).getAllByRole('listitem')).toHaveLength(100);
  await user.click(await button('再显示 100 个'));
  expect(within(screen.getByRole('main')).getAllByRole('listitem')).toHaveLength(200);
});
