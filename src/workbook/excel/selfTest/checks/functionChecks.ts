import type { Check } from '../Check';
import type { CheckGroup } from '../CheckGroup';
import { codeOf } from '../codeOf';
import type { Scratch } from '../Scratch';

/** How long Excel may take to come back from a function of ours. */
const longestWait = 10_000;
const pause = 100;

const resources = '{279;137;935;160;402}';
const pupils = '{45;37;89;76;55}';

/** Our worksheet functions, with the published example. */
export const functionChecks: CheckGroup = {
  name: 'functions',
  checks: [
    {
      name: 'available',
      expected: whereKnown('object'),
      ask: () => Promise.resolve(typeof CustomFunctions),
    },
    computed('two-letters', `=JUNHENG.CV(${resources},${pupils})`, '0.515257'),
    computed('deviation', `=JUNHENG.SD(${resources},${pupils})`, '3.263861'),
    computed('mean', `=JUNHENG.MEAN(${resources},${pupils})`, '6.334437'),
    computed('missing-figure', '=JUNHENG.CV(B20:B21,{1;2})', '#VALUE!'),
    computed('unknown-name', '=JUNHENG.NOSUCHNAME(1)', '#NAME?'),
  ],
};

/** Microsoft's pages disagree about Excel 2021: where Excel does not promise functions they are only noted. */
function whereKnown(expected: string): Check['expected'] {
  return ({ has }) => (has('CustomFunctionsRuntime', '1.1') ? expected : null);
}

function computed(name: string, formula: string, expected: string): Check {
  return {
    name,
    expected: whereKnown(expected),
    ask: (scratch: Scratch) => askFormula(scratch, formula),
  };
}

/** Writes a formula and waits while Excel is busy with it. */
async function askFormula(scratch: Scratch, formula: string): Promise<string> {
  const code = await codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange('A1').formulas = [[formula]];
      await context.sync();
    }),
  );
  if (code !== 'ok') return code;
  const end = performance.now() + longestWait;
  for (;;) {
    const value = await tellCell(scratch);
    if (!isPending(value) || performance.now() > end) return shown(value);
    // Excel tells nothing when a single cell is done.
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function tellCell(scratch: Scratch): Promise<unknown> {
  return scratch.run(async (context, sheet) => {
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    const value: unknown = cell.values[0]?.[0];
    return value;
  });
}

function isPending(value: unknown): boolean {
  return value === '#BUSY!' || value === '#GETTING_DATA' || value === '';
}

function shown(value: unknown): string {
  return typeof value === 'number' ? value.toFixed(6) : String(value);
}
