import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** A file and everything that it imports, by relative paths. */
function reached(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found;
  const text = readFileSync(file, 'utf8');
  found.set(file, text);
  for (const [, path = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
    const next = ['.ts', '.tsx'].map((end) => join(dirname(file), path + end)).find(existsSync);
    if (next) reached(next, found);
  }
  return found;
}

describe('the simulated Excel', () => {
  const files = reached(join(__dirname, 'ExcelHost.ts'));
  reached(join(__dirname, 'loadXlsx.ts'), files);

  it('runs in a browser as well as in Node: nothing it imports knows Node', () => {
    expect(files.size).toBeGreaterThan(50);
    const nodeWords = /from 'node:|\bBuffer\b|\bprocess\.|\brequire\(|__dirname|setImmediate/;
    const guilty = [...files].filter(([, text]) => nodeWords.test(text));
    expect(guilty.map(([file]) => relative(__dirname, file))).toEqual([]);
  });

  it('knows neither the transports nor the client library', () => {
    const guilty = [...files].filter(
      ([file, text]) => file.includes('transports') || /\b(?:Excel|Office)\.\w+\(/.test(text),
    );
    expect(guilty.map(([file]) => relative(__dirname, file))).toEqual([]);
  });
});
