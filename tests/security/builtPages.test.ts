import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of ours that is given to people, by path. Microsoft's files are not ours. */
const pages = ['dist/addin', 'dist/workbench'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith('.html') && !path.includes('office-js')),
);
const textOf = (path: string): string => readFileSync(path, 'utf8');

/** Sources that each directive of the page's policy allows. */
function policyOf(path: string): Map<string, string[]> {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(textOf(path)) ?? [];
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

test('the pages are those of the add-in and of the local page', () => {
  expect(pages.sort()).toEqual(['dist/addin/taskpane.html', 'dist/workbench/index.html']);
});

describe.each(pages)('%s', (path) => {
  const policy = policyOf(path);

  test('says its policy before anything is loaded', () => {
    const text = textOf(path);
    const policyAt = text.indexOf('Content-Security-Policy');
    expect(policyAt).toBeGreaterThan(0);
    for (const tag of ['<script', '<link', '<style', '<img']) {
      const at = text.indexOf(tag);
      expect({ tag, isEarlier: at >= 0 && at < policyAt }).toEqual({ tag, isEarlier: false });
    }
  });

  test('allows nothing that is not named, and talks to its own address only', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    for (const directive of ['object-src', 'base-uri', 'form-action']) {
      expect([directive, policy.get(directive)]).toEqual([directive, ["'none'"]]);
    }
  });

  test('runs no inline script, no text as a script, and no script of another address', () => {
    const allowed = ["'self'", ...(path.includes('workbench') ? ["'wasm-unsafe-eval'"] : [])];
    expect(policy.get('script-src')).toEqual(allowed);
  });

  test('takes no style from the text of the page', () => {
    for (const source of policy.get('style-src') ?? []) {
      expect(source).toMatch(/^'self'$|^'sha256-[\w+/]+=*'$/);
    }
  });

  test('names no other address, nowhere in its policy', () => {
    const sources = [...policy.values()].flat();
    expect(sources.filter((source) => !/^'[^']+'$|^data:$|^blob:$/.test(source))).toEqual([]);
    expect(sources).not.toContain("'unsafe-inline'");
    expect(sources).not.toContain("'unsafe-eval'");
  });

  test('holds no inline script, handler, style or address that its policy would have to stop', () => {
    const text = textOf(path);
    const scripts = [...text.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)];
    expect(scripts.length).toBeGreaterThan(0);
    for (const [, attributes = '', content = ''] of scripts) {
      expect(attributes).toMatch(/\bsrc="/);
      expect(content.trim()).toBe('');
    }
    expect(text).not.toMatch(/<style\b|\sstyle="|\son\w+="|javascript:|<base\b|<form\b/i);
    expect([...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^(?:https?:)?\/\//)]),
    );
  });

  test('asks only for files that were built with it', () => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    for (const [, address = ''] of textOf(path).matchAll(/(?:src|href)="([^"?#]+)/g)) {
      expect({ address, exists: existsSync(join(folder, address)) }).toEqual({
        address,
        exists: true,
      });
    }
  });
});
