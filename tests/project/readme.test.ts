import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scripts } from '../../package.json';

const pages = [
  'README.md',
  'docs/install-windows.md',
  'docs/install-mac-web.md',
  'docs/glossary.md',
];

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name ?? '');
    for (const name of named.filter((one) => !['ci', 'install', 'pack', 'exec'].includes(one))) {
      expect(Object.keys(scripts)).toContain(name);
    }
  });

  test('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => decodeURI(link ?? ''));
    for (const link of links) {
      const path = join(dirname(page), link);
      expect({ path, exists: existsSync(path) }).toEqual({ path, exists: true });
    }
  });
});

test('the README gives the two commands of the first minute', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toContain('npm start');
  expect(readme).toContain('npx junheng evaluate');
});
