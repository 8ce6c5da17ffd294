const brokenOff = 'tests/selfTest/brokenOff.test.ts';
const removing = 'tests/selfTest/removing.test.ts';
const honest = 'tests/selfTest/selfTest.test.ts';
const refusals = 'tests/selfTest/refusals.test.ts';
const report = 'tests/selfTest/report.test.ts';
const pane = 'tests/selfTest/pane.test.tsx';

/** @type {readonly import('./Fault.mjs').Fault[]} */
const protections = [
  {
    name: 'the sheet of the self-test stays when a question fails or the test is stopped',
    file: 'src/app/selfTest/runSelfTest.ts',
    from: 'sheetsLeft = await bench.cleanUp();',
    to: 'if (results.length === bench.checks.length) sheetsLeft = await bench.cleanUp();',
    suite: removing,
  },
  {
    name: 'a question of ours that breaks ends the whole self-test',
    file: 'src/app/selfTest/runSelfTest.ts',
    from: "return { found: errorName(error), status: 'error' };",
    to: 'throw error;',
    suite: removing,
  },
  {
    name: 'a sheet of the self-test is forgotten when Excel refuses to delete it at first',
    file: 'src/workbook/excel/selfTest/ScratchSheets.ts',
    from: 'first.length > 0 ? await removeSheets(this.added).catch(() => all) : first',
    to: 'first',
    suite: brokenOff,
  },
  {
    name: 'a sheet that Excel did not let go is not named',
    file: 'src/workbook/excel/selfTest/removeSheets.ts',
    from: '.catch(() => left.push(name))',
    to: '.catch(() => undefined)',
    suite: removing,
  },
  {
    name: 'a very hidden sheet of the self-test is not shown before it is deleted',
    file: 'src/workbook/excel/selfTest/removeSheets.ts',
    from: "sheet.visibility = 'Hidden';",
    to: '',
    suite: removing,
  },
  {
    name: 'the self-test deletes a sheet of somebody else that has its name',
    file: 'src/workbook/excel/selfTest/removeSheets.ts',
    from: 'ids.has(sheet.id) || used.isNullObject',
    to: 'true',
    suite: removing,
  },
  {
    name: 'the self-test takes the name of a sheet of the clerk for its own',
    file: 'src/workbook/excel/selfTest/ScratchSheets.ts',
    from: 'this.ownName = this.freeName();\n  }\n\n  /** An',
    to: '}\n\n  /** An',
    suite: removing,
  },
  {
    name: 'the sheet that was in front does not come back',
    file: 'src/workbook/excel/selfTest/ScratchSheets.ts',
    from: 'context.workbook.worksheets.getItem(front).activate();',
    to: '',
    suite: honest,
  },
  {
    name: 'events stay off when a question about them breaks off',
    file: 'src/workbook/excel/selfTest/checks/eventChecks.ts',
    from: '      await switchEventsOn(scratch);',
    to: '',
    suite: brokenOff,
  },
  {
    name: 'the self-test goes on when it was stopped',
    file: 'src/app/selfTest/runSelfTest.ts',
    from: 'if (watcher.isStopped()) break;',
    to: '',
    suite: removing,
  },
  {
    name: 'the self-test begins though the structure is protected',
    file: 'src/workbook/excel/selfTest/ScratchSheets.ts',
    from: "if (structure.protected) throw new WorkbookError('structure-protected');",
    to: '',
    suite: refusals,
  },
  {
    name: 'the self-test waits for the end of a cell edit without a word',
    file: 'src/workbook/excel/selfTest/ScratchSheets.ts',
    from: 'await Excel.run(async (context) => {',
    to: 'await runScratch(async (context) => {',
    suite: refusals,
  },
  {
    name: 'the questions do not wait for the end of a cell edit',
    file: 'src/workbook/excel/selfTest/runScratch.ts',
    from: '{ delayForCellEdit: true }',
    to: '{ delayForCellEdit: false }',
    suite: refusals,
  },
  {
    name: 'the report quotes what an error says',
    file: 'src/app/selfTest/errorName.ts',
    from: "const place = textOf(Reflect.get(error, 'debugInfo'), 'errorLocation');",
    to: "const place = textOf(error, 'message');\n  if (place) return place;",
    suite: report,
  },
  {
    name: 'the report names the place of an error, whatever it is',
    file: 'src/app/selfTest/errorName.ts',
    from: '/^\\w+\\.\\w+$/.test(place)',
    to: "place !== ''",
    suite: report,
  },
  {
    name: 'an answer that differs counts as expected',
    file: 'src/app/selfTest/runSelfTest.ts',
    from: "found === expected ? 'same' : 'other'",
    to: "'same'",
    suite: 'tests/selfTest/honest.test.ts',
  },
  {
    name: 'the self-test opens at the first press',
    file: 'src/taskpane/selfTest/VersionLine.tsx',
    from: 'if (presses.current.length < pressesToOpen) return;',
    to: '',
    suite: pane,
  },
  {
    name: 'presses that are far apart open the self-test',
    file: 'src/taskpane/selfTest/VersionLine.tsx',
    from: '...(isInTime ? presses.current : [])',
    to: '...presses.current',
    suite: pane,
  },
  {
    name: 'a self-test that is left behind goes on',
    file: 'src/taskpane/selfTest/useSelfTest.ts',
    from: '    () => () => {\n      isStopped.current = true;\n    },',
    to: '    () => () => undefined,',
    suite: pane,
  },
  {
    name: 'the self-test writes while something else writes',
    file: 'src/taskpane/selfTest/useSelfTest.ts',
    from: 'await inTurn(workbook, () => runSelfTest(bench, watcher))',
    to: 'await runSelfTest(bench, watcher)',
    suite: pane,
  },
];

/** Excels that are not what we take them for: the self-test must notice. */
/** @type {readonly import('./Fault.mjs').Fault[]} */
const otherExcels = [
  {
    name: 'an Excel that takes an apostrophe for a character',
    file: 'tests/excel-host/model/typedInput.ts',
    from: `if (text.startsWith("'"))`,
    to: `if (text.startsWith("''"))`,
    suite: honest,
  },
  {
    name: 'an Excel that tells of changes while it should be quiet',
    file: 'tests/excel-host/events/SheetEvents.ts',
    from: 'if (!this.isOn) return;',
    to: '',
    suite: honest,
  },
  {
    name: 'an Excel that lets a very hidden sheet be deleted',
    file: 'tests/excel-host/model/WorkbookModel.ts',
    from: "sheet.settings.visibility === 'VeryHidden' ||",
    to: '',
    suite: honest,
  },
];

export const selftest = [...protections, ...otherExcels];
