import { hostWith, inSheet } from './hostWith';

interface Told {
  readonly kind: string;
  readonly address?: string;
  readonly source?: string;
  readonly changeType?: string;
  readonly triggerSource?: string;
}

/** Everything that a listener on the collection and one on the sheet are told from now on. */
async function listen(): Promise<Told[]> {
  const told: Told[] = [];
  const keep = (kind: string) => async (event: Omit<Told, 'kind'>) => {
    const { address, source, changeType, triggerSource } = event;
    told.push(
      Object.fromEntries(
        Object.entries({ kind, address, source, changeType, triggerSource }).filter(
          ([, value]) => value !== undefined,
        ),
      ) as unknown as Told,
    );
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(keep('changed') as never);
    worksheets.onSelectionChanged.add(keep('selected') as never);
    worksheets.onAdded.add(keep('added') as never);
    worksheets.onDeleted.add(keep('deleted') as never);
    worksheets.getItem('表').onChanged.add(keep('changed here') as never);
    await context.sync();
  });
  return told;
}

/** The client tells its listeners a little later. */
async function delivered(): Promise<void> {
  await new Promise<void>((go) => setTimeout(go));
}

describe('events of the simulated Excel', () => {
  it('tell an edit to the sheet and to the collection, with its source', async () => {
    const host = hostWith();
    const events = await listen();
    host.clerk.type('表', 'B2', 1);
    host.coAuthor.type('表', 'B3', 2);
    await delivered();
    expect(events).toEqual(
      [
        ['changed here', 'B2', 'Local'],
        ['changed', 'B2', 'Local'],
        ['changed here', 'B3', 'Remote'],
        ['changed', 'B3', 'Remote'],
      ].map(([kind, address, source]) => ({
        kind,
        address,
        source,
        changeType: 'RangeEdited',
      })),
    );
  });

  it('tell what else the clerk does', async () => {
    const host = hostWith();
    const events = await listen();
    host.clerk.insertRows('表', 3, 2);
    host.clerk.deleteColumns('表', 'B');
    host.select('表', 'B2:C3');
    host.clerk.addSheet('新');
    host.clerk.deleteSheet('新');
    await delivered();
    expect(
      events
        .filter(({ kind }) => kind !== 'changed here')
        .map(({ kind, address, changeType }) => [kind, address, changeType]),
    ).toEqual([
      ['changed', '3:4', 'RowInserted'],
      ['changed', 'B:B', 'ColumnDeleted'],
      ['selected', 'B2:C3', undefined],
      ['added', undefined, undefined],
      ['deleted', undefined, undefined],
    ]);
  });

  it("tell the add-in's own writes, unless it switched events off", async () => {
    const host = hostWith();
    const events = await listen();
    await inSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    await delivered();
    expect(events.at(-1)).toMatchObject({ kind: 'changed', address: 'A1', source: 'Local' });
    const count = events.length;
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('表').getRange('A2').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await delivered();
    expect(events).toHaveLength(count);
    expect(host.eventsOn).toBe(true);
  });

  it('tell from ExcelApi 1.14 on who caused a change', async () => {
    hostWith([], '365');
    const events = await listen();
    await inSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    await delivered();
    expect(events.at(-1)).toMatchObject({ triggerSource: 'ThisLocalAddin' });
  });
});
