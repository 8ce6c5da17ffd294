import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const everyInPath = (name, env) =>
  (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)])
    .filter((path) => existsSync(path));

const inPath = (name, env) => everyInPath(name, env)[0] ?? null;

const browsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const browserPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const officePlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

const find = (names, places, env) =>
  names.map((name) => inPath(name, env)).find(Boolean) ??
  places.find((path) => existsSync(path)) ??
  null;

/**
 * Programs that some suites need: where each was found (`null`: not), the variable that names it to the
 * suites, which suites are left out without it, and how to get it.
 */
export function findTools(env = process.env) {
  return [
    {
      name: 'Chromium / Chrome / Edge',
      variable: 'JUNHENG_CHROMIUM',
      path: env.JUNHENG_CHROMIUM || find(browsers, browserPlaces, env),
      suites: ['/tests/browser/', '\\.chromium\\.test\\.tsx?$'],
      install: 'apt-get install chromium，或安装 Chrome / Edge，或设 JUNHENG_CHROMIUM=浏览器路径',
    },
    {
      name: 'LibreOffice',
      variable: 'JUNHENG_SOFFICE',
      path: env.JUNHENG_SOFFICE || find(['soffice', 'libreoffice'], officePlaces, env),
      suites: ['/tests/oracle/', '\\.soffice\\.test\\.tsx?$'],
      install:
        'apt-get install libreoffice-calc，或安装 LibreOffice，或设 JUNHENG_SOFFICE=soffice 路径',
    },
    {
      name: 'xmllint',
      variable: 'JUNHENG_XMLLINT',
      path: env.JUNHENG_XMLLINT || find(['xmllint'], [], env),
      suites: ['\\.xmllint\\.test\\.tsx?$'],
      install: 'apt-get install libxml2-utils',
    },
  ];
}
