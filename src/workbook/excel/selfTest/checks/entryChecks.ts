import type { Check } from '../Check';
import type { CheckGroup } from '../CheckGroup';
import { codeOf } from '../codeOf';
import type { Scratch } from '../Scratch';
import { textInput } from '../../textInput';

/** Texts that Excel would take for something else, were it not for the apostrophe. */
const treacherous =
  "=1+1;+86;-5;@甲;＝A1;＋1;－5;＠甲;\t=1;001;1e3;12%;TRUE;1-2;3/4;Mar 5;1:30;2026年3月;'乙;一月三日;1,000;¥5;(3)".split(
    ';',
  );
/** Beginnings that get no apostrophe: plain Chinese must stay as it is without one. */
const plain =
  '城关一小;第二中学;东岭;元月1日;星期一;周五;百;万;年;日;平成4年1月1日;壬寅年;民国100年;今天;初一;廿里铺小学;〇一〇'
    .split(';')
    .map(textInput);

/** What becomes of what is written into cells. */
export const entryChecks: CheckGroup = {
  name: 'entries',
  checks: [
    written('number-like', { input: '001', format: 'General' }, '1 | 1 | General'),
    written('exponent', { input: '1e3', format: 'General' }, '1000'),
    written('formula', { input: '=1+1', format: 'General' }, '2 | "=1+1"'),
    written('sign-formula', { input: '+1+1', format: 'General' }, '2 | "=+1+1"'),
    written('percent', { input: '12%', format: 'General' }, '0.12 | 0.12 | 0%'),
    written('boolean-text', { input: 'TRUE', format: 'General' }, 'true'),
    written('boolean', { input: true, format: 'General' }, 'true'),
    written('apostrophe', { input: "'=1+1", format: 'General' }, '"=1+1" | "=1+1"'),
    written('text-format', { input: '007', format: '@' }, '"007" | "007" | @'),
    written('formula-in-text-format', { input: '=1+1', format: '@' }, '"=1+1" | "=1+1"'),
    written('number-in-text-format', { input: 5, format: '@' }, '"5"'),
    written('exact-number', { input: 0.1 + 0.2, format: 'General' }, '0.30000000000000004'),
    written('number-format', { input: 0.5, format: '0.00%' }, '0.5 | 0.5 | 0.00%'),
    { name: 'date', expected: 'number', ask: askDate },
    {
      name: 'full-width',
      expected: null,
      ask: (scratch) => enter(scratch, { input: '＝1+1', format: 'General' }),
    },
    staysText(
      'apostrophe-keeps-text',
      treacherous.map((text) => [textInput(text), text]),
    ),
    staysText(
      'plain-chinese-stays',
      plain.map((text) => [text, text.replace(/^'/, '')]),
    ),
    { name: 'null-leaves', expected: '["甲",2,""]', ask: askNull },
    { name: 'other-shape', expected: 'InvalidArgument', ask: askOtherShape },
    { name: 'long-text', expected: '29000', ask: askLongText },
  ],
};

interface Entry {
  readonly input: unknown;
  readonly format: string;
}

/** One entry; `expected` may leave out what comes after the value: formula and number format. */
function written(name: string, entry: Entry, expected: string): Check {
  const parts = expected.split(' | ').length;
  return {
    name,
    expected,
    ask: async (scratch) => {
      const told = await enter(scratch, entry);
      return told.split(' | ').slice(0, parts).join(' | ');
    },
  };
}

/** Writes an entry and tells value, formula and number format as Excel has them then. */
function enter(scratch: Scratch, { input, format }: Entry): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const cell = sheet.getRange('B2');
    cell.clear('Contents');
    cell.numberFormat = [[format]];
    cell.values = [[input]];
    cell.load('values,formulas,numberFormat');
    await context.sync();
    const told = [cell.values, cell.formulas].map((rows) => JSON.stringify(rows[0]?.[0]));
    return [...told, String(cell.numberFormat[0]?.[0])].join(' | ');
  });
}

/** Entries of which each must come back as its text; tells those that did not. */
function staysText(name: string, entries: readonly (readonly [string, string])[]): Check {
  return {
    name,
    expected: `${entries.length}/${entries.length}`,
    ask: (scratch) =>
      scratch.run(async (context, sheet) => {
        const range = sheet.getRange(`D1:D${entries.length}`);
        range.values = entries.map(([input]) => [input]);
        range.load('values,formulas');
        await context.sync();
        const lost = entries.flatMap(([, text], row) => {
          const told: unknown[] = [range.values[row]?.[0], range.formulas[row]?.[0]];
          const isSame = told.every((one) => one === text);
          return isSame ? [] : [`${text} → ${JSON.stringify(told)}`];
        });
        return [`${entries.length - lost.length}/${entries.length}`, ...lost].join('; ');
      }),
  };
}

function askDate(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const cell = sheet.getRange('F2');
    cell.values = [['2026-3-1']];
    cell.load('values');
    await context.sync();
    return typeof cell.values[0]?.[0];
  });
}

function askNull(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const row = sheet.getRange('H1:J1');
    row.values = [['甲', 1, 3]];
    row.values = [[null, 2, '']];
    row.load('values');
    await context.sync();
    return JSON.stringify(row.values[0]);
  });
}

function askOtherShape(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange('N1:O1').values = [[1, 2, 3]];
      await context.sync();
    }),
  );
}

function askLongText(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const text = '[{"校":"甲"}]'.repeat(2900).slice(0, 29_000);
    const cell = sheet.getRange('L1');
    cell.values = [[`'${text}`]];
    cell.load('values');
    await context.sync();
    const told: unknown = cell.values[0]?.[0];
    return told === text ? String(text.length) : `≠ ${String(told).length}`;
  });
}
