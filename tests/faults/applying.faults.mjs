/** @type {readonly import('./Fault.mjs').Fault[]} */
export const applying = [
  {
    name: 'a table that changed since the preview is written to all the same',
    file: 'src/workbook/excel/checkPlan.ts',
    from: "if (!isUnchanged) throw new WorkbookError('changed-since', { sheet: plan.source.sheet });",
    to: '',
    suite: 'tests/promises/changedBetween.test.ts',
  },
  {
    name: 'what was written before Excel broke off is not taken back',
    file: 'src/workbook/excel/applyPlan.ts',
    from: 'await undoWrite(settled, progress).catch(',
    to: 'await Promise.resolve().catch(',
    suite: 'tests/workbook/excel/allOrNothing.test.ts',
  },
];
