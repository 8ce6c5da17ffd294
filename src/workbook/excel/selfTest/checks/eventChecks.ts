import { parseRect } from '../../../notation/parseRect';
import { rectAddress } from '../../../notation/rectAddress';
import type { Rect } from '../../../Rect';
import type { CheckGroup } from '../CheckGroup';
import { listenToScratch } from '../listenToScratch';
import type { Scratch } from '../Scratch';

/** A write that comes last: once Excel has told of it, it has told of all before. */
const lastCell = 'Z99';

/** What Excel tells of our own writes. */
export const eventChecks: CheckGroup = {
  name: 'events',
  checks: [
    { name: 'own-write', expected: 'B2 RangeEdited Local', ask: askOwnWrite },
    { name: 'trigger', expected: null, needs: ['ExcelApi', '1.14'], ask: askTrigger },
    { name: 'quiet', expected: 'nothing', ask: askQuiet },
    { name: 'row-inserted', expected: 'RowInserted 3:3', ask: askRowInserted },
    { name: 'calculated', expected: 'H1', ask: askCalculated },
    { name: 'large-write', expected: 'A1:T200', ask: askLargeWrite },
    { name: 'large-write-count', expected: null, ask: askLargeWriteCount },
  ],
};

function writeOne(scratch: Scratch, address: string): Promise<void> {
  return scratch.run(async (context, sheet) => {
    sheet.getRange(address).values = [[1]];
    await context.sync();
  });
}

function askOwnWrite(scratch: Scratch): Promise<string> {
  return listenToScratch(scratch, async (heard) => {
    await writeOne(scratch, 'B2');
    await heard.waitFor('B2');
    const [event] = heard.events;
    return event ? `${event.address} ${event.changeType} ${event.source}` : 'nothing';
  });
}

function askTrigger(scratch: Scratch): Promise<string> {
  return listenToScratch(scratch, async (heard) => {
    await writeOne(scratch, 'B3');
    await heard.waitFor('B3');
    return String(heard.events[0]?.triggerSource);
  });
}

/** While events are off nothing is told, and nothing is made up for later. */
function askQuiet(scratch: Scratch): Promise<string> {
  return listenToScratch(scratch, async (heard) => {
    try {
      await scratch.run(async (context, sheet) => {
        context.runtime.enableEvents = false;
        sheet.getRange('B5').values = [[1]];
        context.runtime.enableEvents = true;
        await context.sync();
      });
    } finally {
      await switchEventsOn(scratch);
    }
    await writeOne(scratch, lastCell);
    const isLastTold = await heard.waitFor(lastCell);
    const others = heard.events.filter(({ address }) => address !== lastCell);
    if (!isLastTold) return 'not even afterwards';
    return others.map(({ address }) => address).join(' ') || 'nothing';
  });
}

function switchEventsOn(scratch: Scratch): Promise<void> {
  return scratch.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
}

function askRowInserted(scratch: Scratch): Promise<string> {
  return listenToScratch(scratch, async (heard) => {
    await scratch.run(async (context, sheet) => {
      sheet.getRange('3:3').insert('Down');
      await context.sync();
    });
    await writeOne(scratch, lastCell);
    await heard.waitFor(lastCell);
    const [event] = heard.events;
    return event ? `${event.changeType} ${event.address}` : 'nothing';
  });
}

/** A formula that comes to another value is no edit. */
async function askCalculated(scratch: Scratch): Promise<string> {
  await scratch.run(async (context, sheet) => {
    sheet.getRange('H2').formulas = [['=H1+1']];
    await context.sync();
  });
  return listenToScratch(scratch, async (heard) => {
    await writeOne(scratch, 'H1');
    await writeOne(scratch, lastCell);
    await heard.waitFor(lastCell);
    const others = heard.events.filter(({ address }) => address !== lastCell);
    return others.map(({ address }) => address).join(' ');
  });
}

/** The client cuts a write of so many cells; together the events must name every cell of it. */
async function askLargeWrite(scratch: Scratch): Promise<string> {
  const areas = await hearLargeWrite(scratch);
  const count = areas.reduce((sum, r) => sum + (r.bottom - r.top + 1) * (r.right - r.left + 1), 0);
  const [first] = areas;
  if (!first || count !== 4000) return `${count} cells`;
  return rectAddress(areas.reduce(around, first));
}

async function askLargeWriteCount(scratch: Scratch): Promise<string> {
  return String((await hearLargeWrite(scratch)).length);
}

function hearLargeWrite(scratch: Scratch): Promise<readonly Rect[]> {
  return listenToScratch(scratch, async (heard) => {
    await scratch.run(async (context, sheet) => {
      sheet.getRange('A1:T200').values = Array.from({ length: 200 }, () =>
        Array.from({ length: 20 }, (_, column) => column),
      );
      await context.sync();
    });
    await writeOne(scratch, lastCell);
    await heard.waitFor(lastCell);
    return heard.events
      .filter(({ address }) => address !== lastCell)
      .flatMap(({ address }) => address.split(',').flatMap((area) => parseRect(area) ?? []));
  });
}

function around(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
