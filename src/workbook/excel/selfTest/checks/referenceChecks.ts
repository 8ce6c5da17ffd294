import { referencedSheet } from '../../../notation/referencedSheet';
import { sheetReference } from '../../../notation/sheetReference';
import type { CheckGroup } from '../CheckGroup';
import type { Scratch, ScratchBatch } from '../Scratch';

/** The record finds sheets and cells again by formulas that Excel keeps right. */
export const referenceChecks: CheckGroup = {
  name: 'references',
  checks: [
    { name: 'sheet-renamed', expected: 'found', ask: askRenamed },
    { name: 'sheet-deleted', expected: 'lost', ask: askDeleted },
    { name: 'row-inserted', expected: '$C$6', ask: askRowInserted },
    { name: 'column-deleted', expected: '$B$5', ask: askColumnDeleted },
    { name: 'row-deleted', expected: '#REF!', ask: askRowDeleted },
  ],
};

async function askRenamed(scratch: Scratch): Promise<string> {
  const after = scratch.freeName("均衡自检, 甲's");
  const formula = await referAndThen(scratch, '$A$1', async (context, sheet) => {
    sheet.name = after;
    await context.sync();
  });
  return referencedSheet(formula) === after ? 'found' : 'lost';
}

async function askDeleted(scratch: Scratch): Promise<string> {
  const formula = await referAndThen(scratch, '$A$1', async (context, sheet) => {
    sheet.delete();
    await context.sync();
  });
  return referencedSheet(formula) === null ? 'lost' : 'found';
}

async function askRowInserted(scratch: Scratch): Promise<string> {
  const formula = await referAndThen(scratch, '$C$5', async (context, sheet) => {
    sheet.getRange('2:2').insert('Down');
    await context.sync();
  });
  return cellOf(formula);
}

async function askColumnDeleted(scratch: Scratch): Promise<string> {
  const formula = await referAndThen(scratch, '$C$5', async (context, sheet) => {
    sheet.getRange('A:A').delete('Left');
    await context.sync();
  });
  return cellOf(formula);
}

async function askRowDeleted(scratch: Scratch): Promise<string> {
  const formula = await referAndThen(scratch, '$C$5', async (context, sheet) => {
    sheet.getRange('5:5').delete('Up');
    await context.sync();
  });
  return cellOf(formula);
}

/** What a formula that points to a cell of a second sheet has become after something was done to that sheet. */
async function referAndThen(
  scratch: Scratch,
  cell: string,
  change: ScratchBatch<void>,
): Promise<string> {
  const name = scratch.freeName();
  await scratch.add(name);
  return scratch.run(async (context, sheet) => {
    const formula = sheet.getRange('A1');
    formula.formulas = [[sheetReference(name).replace('$A$1', cell)]];
    await context.sync();
    await change(context, context.workbook.worksheets.getItem(name));
    formula.load('formulas');
    await context.sync();
    return String(formula.formulas[0]?.[0]);
  });
}

function cellOf(formula: string): string {
  return formula.slice(formula.lastIndexOf('!', formula.length - 2) + 1);
}
