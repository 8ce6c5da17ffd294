import { readFileSync } from 'node:fs';
import { callFunction } from '../../src/functions/callFunction';
import { functionIds, functionSignatures } from '../../src/functions/functionSignatures';
import { functionsMetadata } from '../../src/functions/functionsMetadata';
import { problemText } from '../../src/functions/problemText';
import { withFunctionTexts } from '../../src/functions/withFunctionTexts';
import { zhCN } from '../../src/locale/zh-CN';
import { parseRect } from '../../src/workbook/notation/parseRect';

// Every formula of docs/functions.md, worked out over the table of the page, comes to what the page says.
const page = readFileSync('docs/functions.md', 'utf8');
const texts = withFunctionTexts(zhCN);
const isExample = (cells: readonly string[]) => /^`=JUNHENG\./.test(cells[0] ?? '');

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim()),
  );
const table = rows
  .filter(([first]) => /^\d+$/.test(first ?? ''))
  .map((cells) => cells.slice(1).map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
const examples = rows
  .filter(isExample)
  .map(([formula = '', result = '']) => [formula.replaceAll('`', ''), result] as const);

/** A range of the page's table, a text in quotes, or a number. */
function valueOf(argument: string): unknown {
  if (argument.startsWith('"')) return argument.slice(1, -1);
  const rect = /^[A-Z]+\d+:/.test(argument) ? parseRect(argument) : null;
  if (!rect) return Number(argument);
  const lines = table.slice(rect.top, rect.bottom + 1);
  return lines.map((line) => line.slice(rect.left, rect.right + 1));
}

/** What a clerk reads: numbers with six decimals at most, columns parted by ，, rows by ；. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) {
    return value
      .map((row: unknown) => (Array.isArray(row) ? row.map(shown).join('，') : shown(row)))
      .join('；');
  }
  return typeof value === 'number' ? String(Number(value.toFixed(6))) : String(value);
};

function answerOf(formula: string): string {
  const [, name = '', list = ''] = /^=JUNHENG\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const id = functionIds.find((one) => one === name);
  if (!id) throw new Error(`no function: ${formula}`);
  const passed = list === '' ? [] : list.split(', ').map(valueOf);
  const { parameters } = functionSignatures[id];
  // Excel hands a range over as rows of cells, also where it is one number.
  const given = passed.map((value, index) =>
    parameters[index]?.kind === 'range' && !Array.isArray(value) ? [[value]] : value,
  );
  const result = callFunction(id, given, texts);
  return 'value' in result ? shown(result.value) : problemText(result.problem, texts);
}

test.each(examples)('%s', (formula, expected) => {
  expect(answerOf(formula)).toBe(expected);
});

test('the page has an example for every function, and no other functions', () => {
  const named = examples.map(([formula]) => /JUNHENG\.([A-Z]+)/.exec(formula)?.[1] ?? '');
  expect([...new Set(named)].sort()).toEqual([...functionIds].sort());
  const titles = [...page.matchAll(/^## ([A-Z]+)：/gm)].map(([, title]) => title);
  expect(titles).toEqual(functionIds);
});

test('the page shows every problem that a clerk can cause', () => {
  const { unexpected: _ours, ...problems } = texts.functions.problems;
  for (const template of Object.values(problems)) {
    const parts = template.split(/\{\w+\}/).filter((part) => part.length > 1);
    const isShown = examples.some(([, result]) => parts.every((part) => result.includes(part)));
    expect({ template, isShown }).toEqual({ template, isShown: true });
  }
});

test.each(functionsMetadata('zh-CN').functions.map((one) => [one.id, one] as const))(
  'the page names every argument of %s',
  (id, { parameters }) => {
    const own = page.slice(page.indexOf(`\n## ${id}：`)).split('\n## ')[1] ?? '';
    const named = (own.match(/\*\*[^*]+\*\*/g) ?? []).length;
    const isReferring = /参数同 `\w+`|没有参数/.test(own);
    expect({ id, isNamed: isReferring || named >= parameters.length }).toEqual({
      id,
      isNamed: true,
    });
  },
);
