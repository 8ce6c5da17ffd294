import type { CheckGroup } from '../CheckGroup';
import { codeOf } from '../codeOf';
import type { Scratch } from '../Scratch';
import { withoutSheet } from '../withoutSheet';

/** Merged areas. */
export const mergeChecks: CheckGroup = {
  name: 'merges',
  checks: [
    { name: 'told', expected: 'B2:C3,E2:E3 | true', ask: askTold },
    { name: 'first-value-stays', expected: '["甲","","",""]', ask: askFirstValue },
    { name: 'write-into-part', expected: 'MergedRangeConflict', ask: askWriteIntoPart },
    { name: 'write-over-whole', expected: 'ok', ask: askWriteOverWhole },
    { name: 'up-to-512', expected: '512', ask: askMost },
    { name: 'beyond-512', expected: 'refused', ask: askBeyond },
  ],
};

function askTold(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    sheet.getRange('B2:C3').merge(false);
    sheet.getRange('E2:E3').merge(false);
    await context.sync();
    const some = sheet.getRange('A1:F5').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('H1:H5').getMergedAreasOrNullObject().load('address');
    await context.sync();
    const areas = withoutSheet(some.address).split(',').sort().join(',');
    return `${areas} | ${none.isNullObject}`;
  });
}

function askFirstValue(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const area = sheet.getRange('B7:C8');
    area.values = [
      ['甲', '乙'],
      [1, 2],
    ];
    area.merge(false);
    area.load('values');
    await context.sync();
    return JSON.stringify(area.values.flat());
  });
}

function askWriteIntoPart(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange('B11:C12').merge(false);
      sheet.getRange('C12:D12').values = [[1, 2]];
      await context.sync();
    }),
  );
}

function askWriteOverWhole(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange('B15:C15').merge(false);
      sheet.getRange('A15:D15').values = [['甲', '乙', null, '丁']];
      await context.sync();
    }),
  );
}

function askMost(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    sheet.getRange('J1:K512').merge(true);
    const merged = sheet.getRange('J1:K512').getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
    return String(merged.isNullObject ? 0 : merged.areaCount);
  });
}

/** The code of the refusal is not looked at, nor is it documented. */
async function askBeyond(scratch: Scratch): Promise<string> {
  const code = await codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange('M1:N513').merge(true);
      await context.sync();
      sheet.getRange('M1:N513').getMergedAreasOrNullObject().load('address');
      await context.sync();
    }),
  );
  return code === 'ok' ? 'ok' : 'refused';
}
