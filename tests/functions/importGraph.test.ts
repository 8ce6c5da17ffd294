import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

// What a worksheet function works with, followed import by import: Excel calls it while it calculates, and a call
// back into Excel would wait for ever.
const entry = 'src/functions/registerFunctions.ts';

const fileOf = (path: string): string | undefined =>
  ['.ts', '.tsx', ''].map((ending) => `${path}${ending}`).find((one) => existsSync(one));

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  // A type leaves nothing behind.
  const lines = text.replace(/^import type [^]*?;$/gm, '');
  const named = [...lines.matchAll(/(?:from|import)\s*\(?\s*(?:\/\*[^]*?\*\/\s*)?'(\.[^']+)'/g)];
  return named.flatMap(([, path = '']) => fileOf(join(dirname(file), path)) ?? []);
}

function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file) || file.endsWith('.json')) continue;
    reached.add(file);
    waiting.push(...importsOf(file));
  }
  return reached;
}

const withoutWords = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, "''");

const reached = [...reachedFrom(entry)];

test('the walk finds what the functions work with', () => {
  expect(reached).toContain('src/functions/answerExcel.ts');
  expect(reached).toContain('src/engine/dispersion.ts');
  expect(reached).toContain('src/reading/readTable.ts');
  const own = readdirSync('src/functions').filter((name) => !name.endsWith('.d.ts'));
  const types = ['CellInput', 'FunctionMessages', 'FunctionResult', 'Given', 'Problem'];
  const unmet = own
    .filter((name) => !reached.includes(`src/functions/${name}`))
    .map((name) => name.replace('.ts', ''));
  // What remains is types, and what only the build needs.
  expect(unmet.filter((name) => !types.includes(name))).toEqual(['functionsMetadata']);
});

test('it reaches no screen, no ribbon command and no adapter of a workbook', () => {
  const rooms = /^src\/(?:taskpane|commands|workbench|cli|workbook\/(?:excel|file))\//;
  expect(reached.filter((file) => rooms.test(file))).toEqual([]);
});

test.each(reached)('%s asks Excel for nothing', (file) => {
  const code = withoutWords(readFileSync(file, 'utf8'));
  expect(code.match(/\b(?:Excel|Office|OfficeExtension|OfficeRuntime)\s*[.?[]/g)).toBeNull();
  const isRegistration = relative('.', file) === entry;
  expect({ file, namesFunctions: /\bCustomFunctions\b/.test(code) }).toEqual({
    file,
    namesFunctions: isRegistration,
  });
});
