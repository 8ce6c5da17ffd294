import { readFileSync } from 'node:fs';
import { loadXlsx } from '../../excel-host/loadXlsx';
import { hostFixture } from '../../excel-host/openHostFixture';
import { openFollowing } from './openFollowing';

// The real Office.js client on the simulated Excel, with its events.

const sheet = '小学';

async function open() {
  const fixture = hostFixture(loadXlsx(readFileSync('assets/samples/clean.xlsx')));
  fixture.host.select(sheet, 'D9');
  const following = await openFollowing(fixture.workbook);
  await following.settle();
  return { ...following, host: fixture.host };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Events of Excel arrive after a question for the sheet's name. */
async function quiet({ settle, clock }: Opened): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await settle();
  clock.pass(800);
  for (let turn = 0; turn < 40; turn++) await settle();
}

test('an edit of the clerk is followed with one reading', async () => {
  const opened = await open();
  opened.host.type(sheet, 'D9', 1);
  await quiet(opened);
  expect(opened.reads).toHaveLength(1);
  const { live, isStale } = opened.session();
  expect(isStale).toBe(false);
  expect(live).toMatchObject({ kind: 'followed', cells: [`${sheet}!D9`] });
});

test('what we write and restore ourselves arms no reading', async () => {
  const opened = await open();
  await opened.actions.writeTicked();
  expect(opened.session().deed?.kind).toBe('written');
  await quiet(opened);
  await opened.actions.restore();
  await quiet(opened);
  expect(opened.clock.armed).toBe(0);
  expect(opened.reads).toHaveLength(0);
  expect(opened.session().isStale).toBe(false);
});

test('an edit after a write is followed, and written again the record is one', async () => {
  const opened = await open();
  await opened.actions.writeTicked();
  opened.host.type(sheet, 'D9', 1);
  await quiet(opened);
  expect(opened.session().live?.kind).toBe('followed');
  await opened.actions.writeTicked();
  expect(opened.session().failure).toBeNull();
  expect(opened.session().receipts).toHaveLength(1);
  expect(opened.session().live).toBeNull();
});
