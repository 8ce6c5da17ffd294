import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGroups } from '../../src/workbook/excel/selfTest/checks/checkGroups';

const text = readFileSync('docs/smoke-list.md', 'utf8');

describe('the list of what only Excel can tell', () => {
  it('names only questions that the self-test asks', () => {
    const asked = checkGroups.flatMap(({ name, checks }) =>
      checks.map((check) => `${name}/${check.name}`),
    );
    const groups = checkGroups.map(({ name }) => name).join('|');
    const named = [...text.matchAll(new RegExp(`\`((?:${groups})/[a-z0-9-]+)\``, 'g'))];
    expect(named.length).toBeGreaterThan(2);
    for (const [, id] of named) expect(asked).toContain(id);
  });

  it('links only to files that exist', () => {
    for (const [, link = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) {
      expect(existsSync(join('docs', link))).toBe(true);
    }
  });

  it('is known to the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('docs/smoke-list.md');
  });
});
