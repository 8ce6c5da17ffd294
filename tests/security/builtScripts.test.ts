import { readdirSync, readFileSync } from 'node:fs';
import { paneBudgetProblem, paneSizes } from '../../config/paneBudget.mjs';

const folder = 'dist/addin';
const files = new Map(
  readdirSync(folder)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => [name, readFileSync(`${folder}/${name}`)]),
);
const scripts = [...files].map(([name, bytes]) => [name, bytes.toString('utf8')] as const);
test.each(scripts)('%s makes no program out of text', (_name, text) => {
  expect(text).not.toMatch(/(?<![\w.$])eval\s*\(|(?<![\w$])Function\s*\(\s*["'`]/);
  expect(text).not.toMatch(/set(?:Timeout|Interval)\(\s*["'`]/);
  expect(text).not.toMatch(/document\.write|insertAdjacentHTML|\.outerHTML\s*=/);
});

// Names of XML languages, and the page that explains the numbers of React's errors: text, never asked for.
const named = ['www.w3.org', 'reactjs.org', 'react.dev'];

test.each(scripts)('%s names no other host', (_name, text) => {
  const hosts = [...text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => host);
  expect(hosts.filter((host) => !named.includes(host ?? ''))).toEqual([]);
});

test.each(scripts)('%s says nothing to the console', (_name, text) => {
  expect(text).not.toMatch(/\bconsole\s*\.\s*(?:log|info|debug|warn|dir|table|trace)\b/);
});

test('what only the county’s part needs is not loaded with the first screen', () => {
  const texts = new Map(scripts.map(([name, text]) => [name.split('.')[0], text]));
  for (const words of ['以考试方式招生', '暂不具备申报条件']) {
    expect(texts.get('county')).toContain(words);
    expect(texts.get('taskpane')).not.toContain(words);
    expect(texts.get('work')).not.toContain(words);
  }
});

test('the built pane keeps within its budgets, and every file of it is counted', () => {
  const assets = Object.fromEntries(files);
  const names = paneSizes(assets).map(({ name }) => name.split('.')[0]);
  expect(names).toEqual(expect.arrayContaining(['taskpane', 'work', 'more', 'county', 'opening']));
  const apart = [...files.keys()].filter((name) => !names.includes(name.split('.')[0] ?? ''));
  for (const name of apart) expect(name).toMatch(/^(?:english|countyEnglish|functions|selfTest)\./);
  expect(paneBudgetProblem(assets)).toBeNull();
});
