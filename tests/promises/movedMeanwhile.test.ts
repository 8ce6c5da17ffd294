import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import type { HostFixture } from '../excel-host/openHostFixture';
import { click, openCounty, preview, refusal } from './county';
import { heldAfter } from './heldAfter';

// Somebody who edits along moves or colours cells while a request of ours is on its way.

type Change = (host: HostFixture['host']) => void;

/** A county whose rows have each a fill of their own, so that no cell may get another one's. */
function openStriped(change: Change = () => undefined): HostFixture {
  const fixture = openCounty();
  for (let row = 1; row <= 9; row++) {
    for (let column = 0; column < 11; column++) {
      const fill = { color: `#0000${row}${row}`, pattern: 'Solid' };
      fixture.host.sheet('小学').put(row, column, { fill });
    }
  }
  change(fixture.host);
  return fixture;
}

const withoutTemplateRows: Change = ({ clerk }) => clerk.deleteRows('小学', 8, 3);

test.each<[string, Change, Change]>([
  ['a row inserted', () => undefined, ({ coAuthor }) => coAuthor.insertRows('小学', 3)],
  ['a row inserted, no cell to fill', withoutTemplateRows, (h) => h.coAuthor.insertRows('小学', 3)],
  ['a school deleted', withoutTemplateRows, ({ coAuthor }) => coAuthor.deleteRows('小学', 3)],
  ['a figure edited', withoutTemplateRows, ({ coAuthor }) => coAuthor.type('小学', 'C4', 1)],
  [
    'a cell coloured',
    withoutTemplateRows,
    (host) => host.sheet('小学').put(5, 1, { fill: { color: '#00FF00', pattern: 'Solid' } }),
  ],
])('%s between the check and the write: nothing is written', async (_name, begin, change) => {
  const expected = openStriped(begin);
  change(expected.host);
  const fixture = openStriped(begin);
  fixture.host.select('小学', 'C3');
  const { write } = await preview(fixture);
  const untilWritten = heldAfter(fixture.host, 2);
  const writing = refusal(write());
  await untilWritten();
  change(fixture.host);
  fixture.host.release();
  expect(await writing).toBe('工作表“小学”在预览之后改过，没有写入任何内容。请重新评估。');
  expect(await fixture.snapshot()).toEqual(await expected.snapshot());
});

test.each([1, 2, 3, 4, 5])(
  'a row inserted while restoring, before request %i: every cell goes back where it is now',
  async (request) => {
    const insert: Change = ({ coAuthor }) => coAuthor.insertRows('小学', 3);
    const expected = openStriped(insert);
    const fixture = openStriped();
    await click(fixture);
    const untilThen = heldAfter(fixture.host, request);
    const restoring = restoreWorkbook(fixture.workbook);
    await untilThen();
    insert(fixture.host);
    fixture.host.release();
    expect((await restoring)?.edited).toEqual([]);
    expect(await fixture.snapshot()).toEqual(await expected.snapshot());
  },
);

test('a cell of ours edited while restoring is kept and listed', async () => {
  const fixture = openStriped();
  await click(fixture);
  const untilWritten = heldAfter(fixture.host, 4);
  const restoring = restoreWorkbook(fixture.workbook);
  await untilWritten();
  fixture.host.coAuthor.type('小学', 'G8', '=SUM(G2:G7)');
  fixture.host.release();
  expect((await restoring)?.edited).toEqual(['小学!G8']);
  expect(fixture.host.sheet('小学').cell(7, 6).formula).toBe('=SUM(G2:G7)');
});
