import type { CheckGroup } from '../CheckGroup';
import { codeOf } from '../codeOf';
import type { Scratch } from '../Scratch';

/** Modes, sizes and speed. */
export const limitChecks: CheckGroup = {
  name: 'limits',
  checks: [
    { name: 'calculation-mode', expected: null, ask: askCalculationMode },
    { name: 'culture', expected: null, ask: askCulture },
    { name: 'suspensions', expected: 'ok', ask: askSuspensions },
    { name: 'suspension-ends', expected: '8', ask: askSuspensionEnds },
    { name: 'cut-write', expected: '4000', ask: askCutWrite },
    { name: 'undo-group', expected: 'ok', needs: ['ExcelApi', '1.20'], ask: askUndoGroup },
    { name: 'undo-group-sheet', expected: null, needs: ['ExcelApi', '1.20'], ask: askUndoSheet },
    {
      name: 'five-megabytes',
      expected: ({ platform }) =>
        platform === 'OfficeOnline' ? 'RequestPayloadSizeLimitExceeded' : 'ok',
      ask: askFiveMegabytes,
    },
    { name: 'round-trip', expected: null, ask: askRoundTrip },
    { name: 'large-read', expected: null, ask: askLargeRead },
  ],
};

function askCalculationMode(scratch: Scratch): Promise<string> {
  return scratch.run(async (context) => {
    const application = context.workbook.application.load('calculationMode');
    await context.sync();
    return application.calculationMode;
  });
}

function askCulture(scratch: Scratch): Promise<string> {
  return scratch.run(async (context) => {
    const culture = context.workbook.application.cultureInfo.load('name');
    await context.sync();
    return culture.name;
  });
}

function askSuspensions(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
    }),
  );
}

/** What was written while calculation was suspended is worked out afterwards. */
function askSuspensionEnds(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('V1').values = [[7]];
    sheet.getRange('V2').formulas = [['=V1+1']];
    await context.sync();
    const cell = sheet.getRange('V2').load('values');
    await context.sync();
    return String(cell.values[0]?.[0]);
  });
}

/** The client cuts a write of more than 1,500 cells; every cell must arrive where it belongs. */
function askCutWrite(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const rows = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 20 }, (_column, column) => row * 20 + column),
    );
    const range = sheet.getRange('A1:T200');
    range.values = rows;
    await context.sync();
    range.load('values');
    await context.sync();
    const told: readonly unknown[] = range.values.flat();
    return String(told.filter((value, index) => value === index).length);
  });
}

function askUndoGroup(scratch: Scratch): Promise<string> {
  return codeOf(
    Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(scratch.name);
      sheet.getRange('W1').values = [[1]];
      sheet.getRange('W1').format.fill.color = '#FFC7CE';
      await context.sync();
    }),
  );
}

/** Deleting a sheet cannot be undone: whether Excel refuses it as part of a group. */
async function askUndoSheet(scratch: Scratch): Promise<string> {
  const name = scratch.freeName();
  await scratch.add(name);
  return codeOf(
    Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    }),
  );
}

function askFiveMegabytes(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange('Y1:Y180').values = Array.from({ length: 180 }, () => ['x'.repeat(30_000)]);
      await context.sync();
    }),
  );
}

/** The middle one of eleven, in milliseconds. */
async function askRoundTrip(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const times: number[] = [];
    for (let count = 0; count < 11; count++) {
      const start = performance.now();
      sheet.load('name');
      await context.sync();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return `${Math.round(times[5] ?? 0)} ms`;
  });
}

function askLargeRead(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const start = performance.now();
    const range = sheet.getRange('A1:T2000').load('values,formulas');
    await context.sync();
    return `${range.values.length} × 20: ${Math.round(performance.now() - start)} ms`;
  });
}
