import { contentSecurityPolicy } from '../../config/contentSecurityPolicy.mjs';
import { isNeededOfficeFile } from '../../config/officeFiles.mjs';
import { readSettings } from '../../config/settings.mjs';
import { openBrowser } from '../../scripts/open-browser.mjs';

describe('build settings', () => {
  test('are the local address and the bundled office.js when nothing is said', () => {
    expect(readSettings({})).toMatchObject({
      url: 'https://localhost:3000',
      officeJs: { bundled: true, address: 'office-js/office.js', origin: null },
    });
  });

  test('take an address with a folder and drop the closing slash', () => {
    const { url } = readSettings({ JUNHENG_URL: 'https://jyj.example.cn/junheng/' });
    expect(url).toBe('https://jyj.example.cn/junheng');
  });

  test.each([
    ['cdn', 'https://appsforoffice.microsoft.com'],
    ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn'],
    ['https://jyj.example.cn/lib/office.js', 'https://jyj.example.cn'],
  ])('take office.js from %s', (choice, origin) => {
    const { officeJs } = readSettings({ JUNHENG_OFFICE_JS: choice });
    expect(officeJs).toMatchObject({ bundled: false, origin });
    expect(officeJs.address).toMatch(/^https:.*\/office\.js$/);
  });

  test('refuse addresses that Excel would not load', () => {
    expect(() => readSettings({ JUNHENG_URL: 'http://jyj.example.cn' })).toThrow(/https/);
    expect(() => readSettings({ JUNHENG_URL: 'https://jyj.example.cn/?a=1' })).toThrow(/\?/);
    expect(() => readSettings({ JUNHENG_OFFICE_JS: 'http://x.cn/office.js' })).toThrow(/https/);
  });
});

test('the pages’ policy lets nothing in or out but our own address and the office.js chosen', () => {
  const policy = contentSecurityPolicy({ scripts: ['https://appsforoffice.microsoft.com'] });
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/unsafe-eval|\*/);
});

test.each([
  ['office.js', true],
  ['excel-win32-16.01.js', true],
  ['zh-cn/office_strings.js', true],
  ['telemetry/oteljs_agave.js', true],
  ['excel-web-16.00.debug.js', false],
  ['office.d.ts', false],
  ['office-vsdoc.js', false],
  ['word-web-16.00.js', false],
  ['zh-cn/outlook_strings.js', false],
])('of Microsoft’s files %s goes along: %p', (path, expected) => {
  expect(isNeededOfficeFile(`/x/dist/${path}`)).toBe(expected);
});

test.each([
  ['linux', {}],
  ['linux', { DISPLAY: ':0', CI: 'true' }],
  ['darwin', { SSH_CONNECTION: 'x' }],
  ['win32', { BROWSER: 'none' }],
])('no browser is opened on %s with %p', (platform, env) => {
  expect(openBrowser('http://localhost:1/', { env, platform })).toBe(false);
});
