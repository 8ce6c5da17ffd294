import type { CheckGroup } from '../CheckGroup';
import { codeOf } from '../codeOf';
import type { Scratch } from '../Scratch';

/** What may be done on a protected sheet: ours, protected without a password. */
export const protectionChecks: CheckGroup = {
  name: 'protection',
  checks: [
    { name: 'told', expected: 'true', ask: askTold },
    { name: 'locked-cell', expected: 'AccessDenied', ask: (s) => write(s, 'A1', [['甲']]) },
    { name: 'unlocked-cell', expected: 'ok', ask: (s) => write(s, 'B1', [['乙']]) },
    {
      name: 'null-over-locked',
      expected: 'AccessDenied',
      ask: (s) => write(s, 'A1:B1', [[null, 1]]),
    },
    { name: 'fill', expected: 'AccessDenied', ask: (scratch) => fill(scratch, 'B1') },
    { name: 'number-format', expected: 'AccessDenied', ask: askNumberFormat },
    { name: 'merge', expected: 'AccessDenied', ask: askMerge },
    { name: 'tab-and-page', expected: 'ok', ask: askTabAndPage },
    { name: 'read', expected: '"丙"', ask: askRead },
    { name: 'fill-where-formats-allowed', expected: 'ok', ask: askAllowedFill },
  ],
};

/** The first check sets the scene for the others: B1 is unlocked, everything else is not. */
function askTold(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    sheet.getRange('C1').values = [['丙']];
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
    sheet.protection.load('protected');
    await context.sync();
    return String(sheet.protection.protected);
  });
}

function write(scratch: Scratch, address: string, values: (string | number | null)[][]) {
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange(address).values = values;
      await context.sync();
    }),
  );
}

function fill(scratch: Scratch, address: string): Promise<string> {
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange(address).format.fill.color = '#FFC7CE';
      await context.sync();
    }),
  );
}

function askNumberFormat(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange('B1').numberFormat = [['0.00']];
      await context.sync();
    }),
  );
}

function askMerge(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange('E1:F1').merge(false);
      await context.sync();
    }),
  );
}

/** Protection guards cells, not the tab, the frozen panes or the page. */
function askTabAndPage(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.tabColor = '#2F75B5';
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      await context.sync();
    }),
  );
}

function askRead(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const cell = sheet.getRange('C1').load('values');
    await context.sync();
    return JSON.stringify(cell.values[0]?.[0]);
  });
}

async function askAllowedFill(scratch: Scratch): Promise<string> {
  await scratch.run(async (context, sheet) => {
    sheet.protection.unprotect();
    sheet.protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  return fill(scratch, 'A1');
}
