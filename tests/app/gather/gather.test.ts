import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSources } from '../../../src/app/gather/findSources';
import { gatherInto } from '../../../src/app/gather/gatherInto';
import { createSessionActions } from '../../../src/app/session/createSessionActions';
import { createSessionStore } from '../../../src/app/session/SessionStore';
import { evaluateInOneClick } from '../../../src/app/evaluateInOneClick';
import { zhCN } from '../../../src/locale/zh-CN';
import { qualityBalance2017 } from '../../../src/standards/qualityBalance2017';
import type { FileWorkbook } from '../../../src/workbook/file/FileWorkbook';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { loadExcelize } from '../../workbook/file/loadExcelize';

const options = { messages: zhCN, today: '2026-11-22', version: '0.1.0' };
const everySheet = { memories: [], file: null, sheet: null };
const fixtures = join('tests', 'cli', 'fixtures');

const open = async (name: string): Promise<FileWorkbook> =>
  openFileWorkbook(readFileSync(join(fixtures, name)), await loadExcelize());
const idsIn = async (workbook: FileWorkbook): Promise<string[]> =>
  (await findSources(workbook, everySheet)).sources.map(({ id }) => id);

test('every sheet with schools is a source, and the others are told', async () => {
  const found = await findSources(await open('stages.xlsx'), everySheet);
  expect(found.sources.map(({ id, kind }) => [id, kind])).toEqual([
    ['小学', 'table'],
    ['初中', 'table'],
  ]);
  expect(found.refusals.map(({ sheet }) => sheet)).toEqual(['说明']);
});

test('sheets of ours, result or gathered, are no sources', async () => {
  const workbook = await open('stages.xlsx');
  const { sources } = await findSources(workbook, everySheet);
  await gatherInto(workbook, sources, options);
  workbook.select('小学', 'C4');
  await evaluateInOneClick(workbook, { ...options, standard: qualityBalance2017, memories: [] });
  expect((await workbook.sheets()).length).toBeGreaterThan(4);
  expect(await idsIn(workbook)).toEqual(['小学', '初中']);
});

test('gathering again makes another sheet and leaves the first', async () => {
  const workbook = await open('stages.xlsx');
  const { sources } = await findSources(workbook, everySheet);
  const first = await gatherInto(workbook, sources, options);
  const second = await gatherInto(workbook, sources, options);
  expect([first.sheet, second.sheet]).toEqual(['县域汇总表', '县域汇总表 (2)']);
  expect(workbook.activeSheet()).toBe('县域汇总表 (2)');
});

describe('a session', () => {
  const sessionOn = async (name: string) => {
    const workbook = await open(name);
    const store = createSessionStore('quality-balance-2017');
    const actions = createSessionActions({ store, workbook, options });
    return { workbook, store, actions };
  };

  test('finds the sources, gathers the ticked ones and shows the result', async () => {
    const { workbook, store, actions } = await sessionOn('quantities.xlsx');
    await actions.readSources();
    const ids = store.current().sources?.sources.map(({ id }) => id) ?? [];
    expect(ids).toEqual(['学生与教师', '校舍与设备']);
    actions.open({ kind: 'gather' });
    await actions.gather(ids);
    const { outcome, trail, task, sources } = store.current();
    expect(trail).toEqual([{ kind: 'home' }]);
    expect([task, sources]).toEqual([null, null]);
    if (outcome?.kind !== 'assessed') throw new Error('not assessed');
    const { table } = outcome.assessment;
    expect(table.sheet).toBe('县域汇总表');
    expect(table.schools).toHaveLength(5);
    expect(table.certainty).toBe('doubtful');
    expect(table.questions.map(({ code }) => code)).toEqual(['gathered-open', 'gathered-open']);
    expect((await workbook.sheets()).map(({ name }) => name)).toContain('县域汇总表');
  });

  test('reads the sheets anew when it gathers', async () => {
    const { workbook, store, actions } = await sessionOn('stages.xlsx');
    await actions.readSources();
    await workbook.edit('小学', 'C3', 1234);
    await actions.gather(['小学', '初中']);
    const { outcome } = store.current();
    if (outcome?.kind !== 'assessed') throw new Error('not assessed');
    const { pupils } = outcome.assessment.table.schools[0]?.amounts ?? {};
    const value = pupils?.whole && 'value' in pupils.whole ? pupils.whole.value.valueOf() : null;
    expect(value).toBe(1234);
  });

  test('adds nothing when none of the ticked sheets is there any more', async () => {
    const { workbook, store, actions } = await sessionOn('stages.xlsx');
    const before = await workbook.sheets();
    await actions.gather(['已删除']);
    expect(await workbook.sheets()).toEqual(before);
    expect(store.current().sources?.sources).toHaveLength(2);
  });
});
