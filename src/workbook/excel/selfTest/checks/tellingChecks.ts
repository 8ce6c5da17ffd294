import type { CheckGroup } from '../CheckGroup';
import type { Scratch } from '../Scratch';
import { withoutSheet } from '../withoutSheet';

/** How Excel tells cells, used areas, hidden rows and selections. The first two want an empty sheet. */
export const tellingChecks: CheckGroup = {
  name: 'telling',
  checks: [
    { name: 'empty-sheet', expected: 'true', ask: askEmptySheet },
    { name: 'used-range', expected: 'B2:C3 | B2:H9', ask: askUsedRange },
    { name: 'blank', expected: '["",""] ["Empty"]', ask: askBlank },
    { name: 'errors', expected: '["#DIV/0!","#N/A"] ["Error","Error"]', ask: askErrors },
    { name: 'formulas', expected: '["=1=1",true,7] [true,true,7]', ask: askFormulas },
    { name: 'general-format', expected: 'General', ask: askGeneralFormat },
    { name: 'hidden-rows', expected: 'null | [false,true,true] | [1,2,3]', ask: askHiddenRows },
    { name: 'hidden-columns', expected: 'null | [true,false]', ask: askHiddenColumns },
    { name: 'hidden-rows-written', expected: '[4,5,6] true', ask: askHiddenRowsWritten },
    { name: 'whole-column-values', expected: 'null', ask: askWholeColumnValues },
    { name: 'whole-column', expected: 'K:K', ask: askWholeColumn },
    { name: 'several-areas', expected: 'A1:B2,D4', ask: askSeveralAreas },
    { name: 'quoted-name', expected: "'…'!A1", ask: askQuotedName },
  ],
};

function askEmptySheet(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    return String(used.isNullObject);
  });
}

function askUsedRange(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    sheet.getRange('B2:C3').values = [
      ['甲', 1],
      ['乙', 2],
    ];
    sheet.getRange('H9').format.fill.color = '#FFC7CE';
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    const all = sheet.getUsedRangeOrNullObject(false).load('address');
    await context.sync();
    return `${withoutSheet(values.address)} | ${withoutSheet(all.address)}`;
  });
}

function askBlank(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const cell = sheet.getRange('A20').load('values,formulas,valueTypes');
    await context.sync();
    const told = [cell.values[0]?.[0], cell.formulas[0]?.[0]];
    return `${JSON.stringify(told)} ${JSON.stringify(cell.valueTypes[0])}`;
  });
}

function askErrors(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const row = sheet.getRange('A22:B22');
    row.formulas = [['=1/0', '=NA()']];
    await context.sync();
    row.load('values,valueTypes');
    await context.sync();
    return `${JSON.stringify(row.values[0])} ${JSON.stringify(row.valueTypes[0])}`;
  });
}

/** A constant is told alike in `values` and `formulas`; a formula is not. */
function askFormulas(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const row = sheet.getRange('A24:C24');
    row.values = [['=1=1', true, 7]];
    await context.sync();
    row.load('values,formulas');
    await context.sync();
    return `${JSON.stringify(row.formulas[0])} ${JSON.stringify(row.values[0])}`;
  });
}

/** Also a Chinese Excel must say `General` and not `G/通用格式`. */
function askGeneralFormat(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const cell = sheet.getRange('A26').load('numberFormat');
    await context.sync();
    return String(cell.numberFormat[0]?.[0]);
  });
}

function askHiddenRows(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const range = sheet.getRange('A30:A32');
    range.values = [[1], [2], [3]];
    sheet.getRange('31:32').rowHidden = true;
    await context.sync();
    range.load('rowHidden,values');
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    const hidden = rows.value.map(({ rowHidden }) => rowHidden);
    return `${range.rowHidden} | ${JSON.stringify(hidden)} | ${JSON.stringify(range.values.flat())}`;
  });
}

/** Writing over hidden rows reaches them, and shows them not. */
function askHiddenRowsWritten(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    sheet.getRange('36:36').rowHidden = true;
    const range = sheet.getRange('A35:A37');
    range.values = [[4], [5], [6]];
    await context.sync();
    range.load('values');
    const hidden = sheet.getRange('A36').load('rowHidden');
    await context.sync();
    return `${JSON.stringify(range.values.flat())} ${hidden.rowHidden}`;
  });
}

function askWholeColumnValues(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const column = sheet.getRange('K:K').load('values');
    await context.sync();
    return column.values === null ? 'null' : typeof column.values;
  });
}

function askHiddenColumns(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    sheet.getRange('M:M').columnHidden = true;
    await context.sync();
    const range = sheet.getRange('M1:N1').load('columnHidden');
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    const hidden = columns.value.map(({ columnHidden }) => columnHidden);
    return `${range.columnHidden} | ${JSON.stringify(hidden)}`;
  });
}

function askWholeColumn(scratch: Scratch): Promise<string> {
  return scratch.runInFront(async (context, sheet) => {
    sheet.activate();
    sheet.getRange('K:K').select();
    const selected = context.workbook.getSelectedRanges().load('address');
    await context.sync();
    return withoutSheet(selected.address);
  });
}

/** The client cannot select several areas; what the clerk selects is told in the same words. */
function askSeveralAreas(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const areas = sheet.getRanges('A1:B2,D4').load('address');
    await context.sync();
    return withoutSheet(areas.address);
  });
}

async function askQuotedName(scratch: Scratch): Promise<string> {
  const name = scratch.freeName("均衡自检, 甲's!");
  await scratch.add(name);
  return scratch.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(name).getRange('A1').load('address');
    await context.sync();
    return cell.address.replace(name.replaceAll("'", "''"), '…');
  });
}
