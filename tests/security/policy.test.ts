import { createHash } from 'node:crypto';
import { contentSecurityPolicy } from '../../config/contentSecurityPolicy.mjs';
import { paneBudgetProblem, paneSizes, paneTotals } from '../../config/paneBudget.mjs';

const policy = contentSecurityPolicy();

test('the policy of the pane, word for word', () => {
  const empty = createHash('sha256').update('').digest('base64');
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'sha256-${empty}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('what a page needs beyond that is added where it belongs and nowhere else', () => {
  const wider = contentSecurityPolicy({
    scripts: ["'wasm-unsafe-eval'"],
    styles: ["'sha256-x='"],
    images: ['data:'],
    fonts: ['data:'],
  });
  expect(wider).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(wider).toMatch(/style-src 'self' 'sha256-[\w+/]+=' 'sha256-x=';/);
  expect(wider).toContain("img-src 'self' data:; font-src data:; connect-src 'self';");
});

describe('the budget of the pane', () => {
  const script = 'x'.repeat(10);
  const assets = {
    'taskpane.js': script,
    'work.1234.js': script,
    'opening.css': script,
    'english.1234.js': script,
    'functions.1234.js': script,
    'selfTest.1234.js': script,
    'functions.json': script,
    'office-js/office.js': script,
  };

  test('counts every script and style of ours, without English, functions and self-test', () => {
    const names = paneSizes(assets).map(({ name }) => name);
    expect(names.sort()).toEqual(['opening.css', 'taskpane.js', 'work.1234.js']);
  });

  test('tells what is needed until the result is written from the rest', () => {
    const more = { ...assets, 'more.1234.js': script };
    const { untilWritten, county, whole } = paneTotals(more);
    expect(paneTotals(assets)).toEqual({ untilWritten, county: 0, whole: untilWritten });
    expect(county).toBe(0);
    expect(whole).toBeGreaterThan(untilWritten);
  });

  test('counts the county’s part by itself, and in all', () => {
    const before = paneTotals(assets);
    const { untilWritten, county, whole } = paneTotals({ ...assets, 'county.1234.js': script });
    expect(untilWritten).toBe(before.untilWritten);
    expect(county).toBeGreaterThan(0);
    expect(whole).toBe(before.whole + county);
  });

  test.each(['untilWritten', 'county', 'whole'] as const)(
    '%s: one byte too many ends the build',
    (name) => {
      const full = { ...assets, 'county.1234.js': script };
      const totals = paneTotals(full);
      expect(paneBudgetProblem(full, totals)).toBeNull();
      const problem = paneBudgetProblem(full, { ...totals, [name]: totals[name] - 1 });
      expect(problem).toContain(`压缩后共 ${totals[name]} 字节，超过上限 ${totals[name] - 1}`);
      expect(problem).toContain('taskpane.js');
    },
  );
});
