/**
 * Protections against what somebody does while a request is on its way, and against figures that become text.
 *
 * @type {readonly import('./Fault').Fault[]}
 */
export const meanwhile = [
  {
    name: 'a table that was moved in the last moment is written into',
    file: 'src/workbook/excel/writePlan.ts',
    from: "if (isMoved) throw new WorkbookError('changed-since', { sheet: source.sheet });",
    to: '',
    suite: 'tests/promises/movedMeanwhile.test.ts',
  },
  {
    name: 'a cell that was coloured in the last moment loses its colour',
    file: 'src/workbook/excel/writePlan.ts',
    from: "if (isRecoloured) throw new WorkbookError('changed-since', { sheet });",
    to: '',
    suite: 'tests/promises/movedMeanwhile.test.ts',
  },
  {
    name: 'taking back colours cells by what stood there before the table was moved',
    file: 'src/workbook/excel/undoWrite.ts',
    from: 'fill: met === undefined ? before : met',
    to: 'fill: before',
    suite: 'tests/promises/movedMeanwhile.test.ts',
  },
  {
    name: 'restoring goes by places that were read before the table was moved',
    file: 'src/workbook/excel/findAndCheck.ts',
    from: 'if (isSamePlaces(present, receipt)) {',
    to: 'if (receipt.version === 1) {',
    suite: 'tests/promises/movedMeanwhile.test.ts',
  },
  {
    name: 'restoring does not look whether cells were moved or edited in the last moment',
    file: 'src/workbook/excel/putBackCells.ts',
    from: 'if (await isPutBack(restoration, progress)) return restoration;',
    to: 'await isPutBack(restoration, progress); return restoration;',
    suite: 'tests/promises/movedMeanwhile.test.ts',
  },
  {
    name: 'restoring empties what somebody put into a cell in the last moment',
    file: 'src/workbook/excel/putBackCells.ts',
    from: 'if (!state) return [];',
    to: 'if (state) return [];',
    suite: 'tests/promises/movedMeanwhile.test.ts',
  },
  {
    name: 'figures become text in cells formatted as text',
    file: 'src/writing/plan/planEntries.ts',
    from: "['General', '', '@'].includes(format)",
    to: "['General', ''].includes(format)",
    suite: 'tests/promises/textFormatted.test.ts',
  },
  {
    name: 'figures become text where protection keeps the format',
    file: 'src/writing/plan/planWrites.ts',
    from: "gridCell(grid, entry).numberFormat !== '@'",
    to: "gridCell(grid, entry).numberFormat !== ''",
    suite: 'tests/promises/textFormatted.test.ts',
  },
];
