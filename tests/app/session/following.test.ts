import { currentScreen } from '../../../src/app/session/currentScreen';
import { WorkbookError } from '../../../src/workbook/WorkbookError';
import { countySheet, sheetName } from '../../taskpane/countySheet';
import { MemoryWorkbook } from '../../taskpane/memoryWorkbook';
import { openFollowing } from './openFollowing';

// 城关第二小学 (row 4) is below the floor in rooms (G4) and sports space (H4).
const open = (rows = countySheet()) =>
  openFollowing(new MemoryWorkbook({ [sheetName]: rows, 别处: [['甲']] }, 'A4'));

type Opened = Awaited<ReturnType<typeof open>>;

/** An edit is over and the sheet was quiet long enough. */
async function followed({ clock, until }: Opened): Promise<void> {
  clock.pass(800);
  await until(({ isStale }) => !isStale);
}

test('an edit that is over is read once, and what turned a verdict is told first', async () => {
  const opened = await open();
  const { workbook, clock, reads, session, verdictOf } = opened;
  expect(verdictOf('primary')).toBe('fail');
  workbook.edit(sheetName, 'G4', 4600);
  expect(session().isStale).toBe(true);
  clock.pass(500);
  workbook.edit(sheetName, 'H4', 7600);
  clock.pass(799);
  await opened.settle();
  expect(reads).toEqual([]);
  clock.pass(1);
  await opened.until(({ isStale }) => !isStale);
  expect(reads).toEqual([{ kind: 'sheet', sheet: sheetName, range: 'A4' }]);
  expect(verdictOf('primary')).toBe('pass');
  const { live } = session();
  if (live?.kind !== 'followed') throw new Error('not followed');
  expect(live.cells).toEqual([`${sheetName}!G4`, `${sheetName}!H4`]);
  expect(live.changes[0]).toEqual({ kind: 'stage', stage: 'primary', from: 'fail', to: 'pass' });
  expect(live.changes).toContainEqual(
    expect.objectContaining({ kind: 'section', school: '城关第二小学', from: 'fail', to: 'pass' }),
  );
});

test('changes that were not read yet stay told when more follow', async () => {
  const opened = await open();
  opened.workbook.edit(sheetName, 'G4', 4600);
  await followed(opened);
  opened.workbook.edit(sheetName, 'H4', 7600);
  await followed(opened);
  const { live } = opened.session();
  if (live?.kind !== 'followed') throw new Error('not followed');
  expect(live.cells).toHaveLength(2);
  const levels = live.changes.filter(({ kind }) => kind === 'level');
  expect(levels.map((one) => 'indicator' in one && one.indicator)).toEqual(
    expect.arrayContaining(['teaching-space-per-pupil', 'sports-space-per-pupil']),
  );
  opened.actions.closeLive();
  opened.workbook.edit(sheetName, 'C4', 999);
  await followed(opened);
  expect(opened.session().live?.cells).toEqual([`${sheetName}!C4`]);
});

test('the clerk stays where they are, with their ticks, and the plan is the new one', async () => {
  const opened = await open();
  const { actions, session } = opened;
  actions.open({ kind: 'preview' });
  actions.tick('result-sheet', false);
  const before = actions.plan();
  opened.workbook.edit(sheetName, 'G4', 4600);
  await followed(opened);
  expect(currentScreen(session()).kind).toBe('preview');
  expect(session().leftOut).toEqual(['result-sheet']);
  expect(actions.plan()).not.toBe(before);
  expect(actions.plan()?.source.fingerprint).not.toBe(before?.source.fingerprint);
});

test('typing what stood there says nothing', async () => {
  const opened = await open();
  const { outcome } = opened.session();
  opened.workbook.edit(sheetName, 'G4', 3600);
  await followed(opened);
  expect(opened.session().live).toBeNull();
  expect(opened.session().outcome).toBe(outcome);
});

test('a school that is typed below the table is counted', async () => {
  const rows = countySheet().slice(0, 7);
  const opened = await open(rows);
  const added = ['新建小学', '小学', 500, 26, 6, 5, 2600, 4200, 1100000, 13];
  added.forEach((value, column) =>
    opened.workbook.edit(sheetName, `${String.fromCharCode(65 + column)}8`, value),
  );
  opened.clock.pass(800);
  await opened.until(({ live }) => live !== null);
  expect(opened.session().live).toMatchObject({
    kind: 'followed',
    changes: expect.arrayContaining([
      expect.objectContaining({ kind: 'section', school: '新建小学', from: null, to: 'pass' }),
    ]),
  });
  expect(opened.reads).toHaveLength(1);
});

test('nothing is read for an edit on a sheet that the table does not depend on', async () => {
  const { workbook, clock } = await open();
  workbook.edit('别处', 'A1', '乙');
  expect(clock.armed).toBe(0);
});

test('nothing is read while the pane is hidden, and once when it is shown again', async () => {
  const opened = await open();
  const { workbook, clock, visibility, reads, settle } = opened;
  visibility.show(false);
  workbook.edit(sheetName, 'G4', 4600);
  clock.pass(5000);
  await settle();
  expect(reads).toEqual([]);
  visibility.show(true);
  await followed(opened);
  expect(reads).toHaveLength(1);
});

test('nothing is read while a task runs, and once when it is over', async () => {
  const opened = await open();
  const { workbook, clock, reads, actions, settle, session } = opened;
  let goOn = (): void => undefined;
  workbook.pause = new Promise((resolve) => {
    goOn = resolve;
  });
  const sample = actions.restore();
  expect(session().task?.kind).toBe('restoring');
  workbook.edit(sheetName, 'G4', 4600);
  clock.pass(5000);
  await settle();
  expect(reads).toEqual([]);
  goOn();
  await sample;
  await followed(opened);
  expect(reads).toHaveLength(1);
});

test('an answer that was overtaken by another edit is dropped, and the table read again', async () => {
  const opened = await open();
  const { workbook, clock, reads, settle, session } = opened;
  let goOn = (): void => undefined;
  workbook.pause = new Promise((resolve) => {
    goOn = resolve;
  });
  workbook.edit(sheetName, 'G4', 4600);
  clock.pass(800);
  await settle();
  workbook.edit(sheetName, 'H4', 7600);
  goOn();
  await settle();
  expect(session().isStale).toBe(true);
  await followed(opened);
  expect(reads).toHaveLength(2);
  expect(session().live?.cells).toEqual([`${sheetName}!G4`, `${sheetName}!H4`]);
});

test('a table that cannot be read now is tried again after the next event', async () => {
  const opened = await open();
  const { workbook, clock, reads, until, session, settle } = opened;
  workbook.nextError = new WorkbookError('cell-edit');
  workbook.edit(sheetName, 'G4', 4600);
  clock.pass(800);
  await until(({ isFollowHeld }) => isFollowHeld);
  clock.pass(60_000);
  await settle();
  expect(reads).toHaveLength(1);
  expect(session().isStale).toBe(true);
  expect(session().failure).toBeNull();
  workbook.select(sheetName, 'A1');
  await followed(opened);
  expect(reads).toHaveLength(2);
  expect(session().isFollowHeld).toBe(false);
  expect(session().live?.cells).toEqual([`${sheetName}!G4`]);
});

test('an edit that leaves no table keeps the last result, marked old, and says why', async () => {
  const opened = await open();
  const { workbook, clock, session, until } = opened;
  const { outcome } = session();
  workbook.edit(sheetName, 'C2', null);
  clock.pass(800);
  await until(({ live }) => live?.kind === 'lost');
  expect(session().outcome).toBe(outcome);
  expect(session().isStale).toBe(true);
  expect(session().live).toMatchObject({ failure: { refusal: { code: expect.any(String) } } });
  workbook.edit(sheetName, 'C2', '在校生数（人）');
  await followed(opened);
  expect(session().live).toBeNull();
});

test('a sheet that is gone keeps the last result, and is not asked for again and again', async () => {
  const opened = await open();
  const { workbook, clock, session, until, reads, settle } = opened;
  workbook.edit(sheetName, 'G4', 4600);
  workbook.sheetRows.delete(sheetName);
  clock.pass(800);
  await until(({ live }) => live?.kind === 'lost');
  expect(session().outcome?.kind).toBe('assessed');
  workbook.select('别处', 'A1');
  clock.pass(5000);
  await settle();
  expect(reads).toHaveLength(1);
});

test('without following an edit is told and nothing is read, until it is switched on', async () => {
  const opened = await open();
  const { actions, workbook, clock, reads, session, settle } = opened;
  actions.follow(false);
  workbook.edit(sheetName, 'G4', 4600);
  clock.pass(5000);
  await settle();
  expect(reads).toEqual([]);
  expect(session().isStale).toBe(true);
  actions.follow(true);
  await followed(opened);
  expect(reads).toHaveLength(1);
});

test('a write that was refused because the table changed is followed too', async () => {
  const opened = await open();
  const { actions, workbook, reads, session, verdictOf } = opened;
  workbook.sheetRows.get(sheetName)?.[3]?.splice(6, 2, 4600, 7600);
  workbook.apply = () => Promise.reject(new WorkbookError('changed-since'));
  await actions.writeTicked();
  expect(session().isStale).toBe(true);
  await followed(opened);
  expect(reads.length).toBeGreaterThan(0);
  expect(verdictOf('primary')).toBe('pass');
});

test('selecting another sheet is only offered, never followed', async () => {
  const { workbook, clock, session, reads } = await open();
  workbook.select('别处', 'A1');
  expect(session().elsewhere).toBe('别处');
  clock.pass(5000);
  expect(reads).toEqual([]);
  workbook.select(sheetName, 'B2');
  expect(session().elsewhere).toBeNull();
});

test('a closed pane follows nothing', async () => {
  const { workbook, clock, close, reads, settle } = await open();
  workbook.edit(sheetName, 'G4', 4600);
  close();
  clock.pass(5000);
  await settle();
  expect(reads).toEqual([]);
});
