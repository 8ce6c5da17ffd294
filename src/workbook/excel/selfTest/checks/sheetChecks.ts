import type { CheckGroup } from '../CheckGroup';
import { codeOf } from '../codeOf';
import type { Scratch } from '../Scratch';

/** Sheets: names, identities, hiding and deleting. */
export const sheetChecks: CheckGroup = {
  name: 'sheets',
  checks: [
    { name: 'added-last-behind', expected: 'last, not in front', ask: askAdded },
    { name: 'name-taken', expected: 'ItemAlreadyExists', ask: askTaken },
    { name: 'name-bad', expected: 'InvalidArgument', ask: askBadName },
    { name: 'name-any-case', expected: 'ItemAlreadyExists', ask: askOtherCase },
    { name: 'unknown', expected: 'ItemNotFound', ask: askUnknown },
    { name: 'null-object', expected: 'true true', ask: askNullObject },
    { name: 'identity-stays', expected: 'same', ask: askIdentity },
    { name: 'very-hidden-read', expected: '"甲"', ask: askVeryHiddenRead },
    { name: 'very-hidden-deleted', expected: 'refused', ask: (s) => askDelete(s, 'VeryHidden') },
    { name: 'hidden-deleted', expected: 'ok', ask: (scratch) => askDelete(scratch, 'Hidden') },
    { name: 'tab-color', expected: '#2F75B5', ask: askTabColor },
    { name: 'kept-before-refusal', expected: '"甲"', ask: askKeptBeforeRefusal },
  ],
};

async function addFree(scratch: Scratch, wanted?: string): Promise<string> {
  const name = scratch.freeName(wanted);
  await scratch.add(name);
  return name;
}

async function askAdded(scratch: Scratch): Promise<string> {
  const name = await addFree(scratch);
  return scratch.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const front = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    const isLast = sheets.items.at(-1)?.name === name;
    return `${isLast ? 'last' : 'not last'}, ${front.name === name ? 'in front' : 'not in front'}`;
  });
}

function askTaken(scratch: Scratch): Promise<string> {
  return codeOf(scratch.add(scratch.name));
}

function askBadName(scratch: Scratch): Promise<string> {
  return codeOf(scratch.add(scratch.freeName('均衡自检/甲')));
}

async function askOtherCase(scratch: Scratch): Promise<string> {
  const name = await addFree(scratch, '均衡自检 abc');
  return codeOf(scratch.add(name.toUpperCase()));
}

function askUnknown(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context) => {
      context.workbook.worksheets.getItem(scratch.freeName()).load('name');
      await context.sync();
    }),
  );
}

/** What is asked of a sheet that is not there is not there either, and no error. */
function askNullObject(scratch: Scratch): Promise<string> {
  return scratch.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(scratch.freeName());
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    return `${sheet.isNullObject} ${used.isNullObject}`;
  });
}

async function askIdentity(scratch: Scratch): Promise<string> {
  const name = await addFree(scratch);
  return scratch.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(name).load('id');
    await context.sync();
    worksheets.getItem(sheet.id).name = scratch.freeName();
    const after = worksheets.getItemOrNullObject(sheet.id).load('id');
    await context.sync();
    return !after.isNullObject && after.id === sheet.id ? 'same' : 'other';
  });
}

async function askVeryHiddenRead(scratch: Scratch): Promise<string> {
  const name = await addFree(scratch);
  return scratch.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.getRange('A1').values = [['甲']];
    sheet.visibility = 'VeryHidden';
    await context.sync();
    const used = sheet.getUsedRangeOrNullObject(true).load('values');
    await context.sync();
    return used.isNullObject ? 'null' : JSON.stringify(used.values[0]?.[0]);
  });
}

/** Only whether Excel refuses: its code is not looked at. */
async function askDelete(scratch: Scratch, visibility: 'Hidden' | 'VeryHidden'): Promise<string> {
  const name = await addFree(scratch);
  const code = await codeOf(
    scratch.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.visibility = visibility;
      sheet.delete();
      await context.sync();
    }),
  );
  return code === 'ok' ? 'ok' : 'refused';
}

/** Our own sheets are known again by the colour of their tabs. */
function askTabColor(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    sheet.tabColor = '#2f75b5';
    await context.sync();
    sheet.load('tabColor');
    await context.sync();
    return sheet.tabColor.toUpperCase();
  });
}

/** What a batch wrote before Excel refused the rest stays; taking it back is left to us. */
async function askKeptBeforeRefusal(scratch: Scratch): Promise<string> {
  await codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange('A5').values = [['甲']];
      context.workbook.worksheets.getItem(scratch.freeName()).load('name');
      await context.sync();
    }),
  );
  return scratch.run(async (context, sheet) => {
    const cell = sheet.getRange('A5').load('values');
    await context.sync();
    return JSON.stringify(cell.values[0]?.[0]);
  });
}
