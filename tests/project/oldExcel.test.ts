/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { Linter } from 'eslint';
import { page } from '../../src/locale/zh-CN/page';

const source = readFileSync('config/pages/oldExcel.js', 'utf8');
const engines = Object.keys(page.oldEngine);
const agents = {
  explorer: 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
  oldEdge:
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0 Safari/537.36 Edge/18.19041',
  safari:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_13) AppleWebKit/605.1.15 Version/13.1 Safari/605.1.15',
  other: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/70.0 Safari/537.36',
};

const hidden = (selector: string): boolean =>
  document.querySelector(selector)?.hasAttribute('hidden') ?? true;

// jsdom has no script modules.
beforeAll(() => {
  Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { value: true });
});

/** Runs the script in a page like ours, in an engine that calls itself `agent` and lacks some globals. */
function open(agent: string, lacking: readonly string[]): void {
  document.body.innerHTML = `<div id="old-excel" hidden>${engines
    .map((engine) => `<p data-engine="${engine}" hidden></p>`)
    .join('')}<span id="old-missing"></span></div><div id="root"></div>`;
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue(agent);
  // The names are parameters of a function around the script, so an undefined one is missing there only.
  const names = [
    'document',
    'navigator',
    'globalThis',
    'Promise',
    'BigInt',
    'ResizeObserver',
    'Object',
  ];
  const given = names.map((name) => {
    if (lacking.includes(name)) return undefined;
    if (name === 'ResizeObserver') return function observer() {};
    if (name === 'Object' && lacking.includes('Object.fromEntries')) return {};
    return (globalThis as Record<string, unknown>)[name];
  });
  compileFunction(source, names)(...given);
}

test('the script is plain old JavaScript, as Internet Explorer 11 reads it', () => {
  const config = { languageOptions: { ecmaVersion: 5, sourceType: 'script' } } as const;
  expect(new Linter().verify(source, config)).toEqual([]);
  const [fatal] = new Linter().verify(`${source}\nlet x = () => 1;`, config);
  expect(fatal?.fatal).toBe(true);
});

test('a new engine is left alone', () => {
  open(agents.other, []);
  expect(hidden('#old-excel')).toBe(true);
  expect(document.getElementById('root')?.style.display).toBe('');
});

test.each(Object.entries(agents))(
  '%s is told what to install, and what is missing',
  (engine, agent) => {
    open(agent, ['BigInt', 'Object.fromEntries']);
    expect(hidden('#old-excel')).toBe(false);
    expect(engines.filter((one) => !hidden(`[data-engine="${one}"]`))).toEqual([engine]);
    expect(document.getElementById('old-missing')?.textContent).toBe('Object.fromEntries, BigInt');
    expect(document.getElementById('root')?.style.display).toBe('none');
  },
);

test.each(['globalThis', 'Promise', 'BigInt', 'ResizeObserver', 'Object.fromEntries'])(
  'an engine without %s is too old',
  (name) => {
    open(agents.other, [name]);
    expect(hidden('#old-excel')).toBe(false);
    expect(document.getElementById('old-missing')?.textContent).toBe(name);
  },
);

test('every engine that Excel ever used has its advice in both languages', () => {
  expect(engines.sort()).toEqual(Object.keys(agents).sort());
});
