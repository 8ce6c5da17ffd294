import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { functionsJson } from '../../config/functionsJson.mjs';
import { fillManifest } from '../../scripts/manifest/fill.mjs';
import { version } from '../../package.json';
import { functionIds } from '../../src/functions/functionSignatures';
import { pngSize } from './pngSize';
import type { XmlElement } from './readXml';
import { all, at, readXml } from './readXml';

const text = readFileSync('manifest.xml', 'utf8');
const app = at(readXml(text), 'OfficeApp');
const overrides = at(app, 'VersionOverrides');
const host = at(overrides, 'Hosts', 'Host');
const resources = at(overrides, 'Resources');
const namesOf = (element: XmlElement): string[] => element.children.map(({ name }) => name);
const commandSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const bothTexts = (element: XmlElement): string[] => [
  element.attributes.DefaultValue ?? '',
  ...element.children.map(({ attributes }) => attributes.Value ?? ''),
];

describe('the order of elements is the one Office requires', () => {
  test('in the manifest', () => {
    expect(namesOf(app)).toEqual([
      ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
      ...['IconUrl', 'HighResolutionIconUrl', 'Hosts', 'Requirements', 'DefaultSettings'],
      ...['Permissions', 'VersionOverrides'],
    ]);
  });

  test('in the host, its form factors, and the resources', () => {
    expect(namesOf(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(namesOf(at(host, 'DesktopFormFactor'))).toEqual([
      'FunctionFile',
      'ExtensionPoint',
      'ExtensionPoint',
    ]);
    expect(namesOf(resources)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  test('in every button', () => {
    for (const control of all(host, 'Control')) {
      expect(namesOf(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    }
  });
});

describe('identity and reach', () => {
  test('id and version are well formed, and the version is the package’s', () => {
    expect(at(app, 'Id').text).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(at(app, 'Version').text).toBe(`${version}.0`);
  });

  test('asks for writing into the workbook and for no other domain', () => {
    expect(at(app, 'Permissions').text).toBe('ReadWriteDocument');
    expect(all(app, 'AppDomains')).toEqual([]);
  });

  test('declares the floor of Excel 2021 and nothing newer', () => {
    const sets = all(at(app, 'Requirements'), 'Set').map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: 'SharedRuntime', MinVersion: '1.1' },
      { Name: 'ExcelApi', MinVersion: '1.13' },
    ]);
  });

  test('pane, commands and functions share one long-lived page', () => {
    const runtime = at(host, 'Runtimes', 'Runtime').attributes;
    expect(runtime).toEqual({ resid: 'Page.Url', lifetime: 'long' });
    const pages = [
      at(host, 'AllFormFactors', 'ExtensionPoint', 'Page', 'SourceLocation'),
      at(host, 'DesktopFormFactor', 'FunctionFile'),
      ...all(host, 'Action').flatMap((action) => all(action, 'SourceLocation')),
    ];
    expect(pages.map(({ attributes }) => attributes.resid)).toEqual(pages.map(() => 'Page.Url'));
  });
});

describe('resources', () => {
  const kinds: Readonly<Record<string, string>> = {
    Image: 'Images',
    SourceLocation: 'Urls',
    FunctionFile: 'Urls',
    Runtime: 'Urls',
    Label: 'ShortStrings',
    Title: 'ShortStrings',
    Namespace: 'ShortStrings',
    Description: 'LongStrings',
  };
  const used = Object.keys(kinds).flatMap((name) =>
    all(host, name).filter(({ attributes }) => attributes.resid !== undefined),
  );

  test('every resid that is used is defined, in the right list', () => {
    expect(used.length).toBeGreaterThan(50);
    for (const { name, attributes } of used) {
      const list = at(resources, kinds[name] ?? '');
      const ids = list.children.map((one) => one.attributes.id);
      expect({ resid: attributes.resid, found: ids.includes(attributes.resid) }).toEqual({
        resid: attributes.resid,
        found: true,
      });
    }
  });

  test('no resource is defined twice or never used, and no id is too long', () => {
    const ids = resources.children.flatMap(({ children }) =>
      children.map(({ attributes }) => attributes.id ?? ''),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used.map(({ attributes }) => attributes.resid))).toEqual(new Set(ids));
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('texts keep within Office’s lengths in both languages', () => {
    const short = [at(app, 'DisplayName'), ...at(resources, 'ShortStrings').children];
    const long = [at(app, 'Description'), ...at(resources, 'LongStrings').children];
    for (const line of short.flatMap(bothTexts)) expect(line.length).toBeLessThanOrEqual(125);
    for (const line of long.flatMap(bothTexts)) expect(line.length).toBeLessThanOrEqual(250);
  });

  test('Chinese is the default and every text but the namespace has its English', () => {
    expect(at(app, 'DefaultLocale').text).toBe('zh-CN');
    const texts = [
      at(app, 'DisplayName'),
      at(app, 'Description'),
      ...at(resources, 'ShortStrings').children,
      ...at(resources, 'LongStrings').children,
    ].filter(({ attributes }) => attributes.id !== 'Functions.Namespace');
    for (const one of texts) {
      expect(one.attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
      expect(one.children.map(({ attributes }) => attributes.Locale)).toEqual(['en-US']);
    }
  });

  test('ids of controls, groups and tabs are unique', () => {
    const ids = ['CustomTab', 'Group', 'Control']
      .flatMap((name) => all(host, name))
      .map(({ attributes }) => attributes.id);
    expect(ids.length).toBe(7);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('addresses', () => {
  const addressesOf = (manifest: string) =>
    [...manifest.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]+)"/g)].map(
      ([, address]) => new URL(address ?? ''),
    );

  test('are https and of one origin', () => {
    const addresses = addressesOf(text);
    expect(addresses.length).toBeGreaterThan(35);
    expect(new Set(addresses.map(({ origin }) => origin))).toEqual(
      new Set(['https://localhost:3000']),
    );
  });

  test('all move to the address of the build', () => {
    const built = fillManifest(text, { url: 'https://jyj.example.cn/junheng', version: '1.2.3' });
    expect(built).not.toContain('localhost');
    for (const { href } of addressesOf(built)) {
      expect(href.startsWith('https://jyj.example.cn/junheng/')).toBe(true);
    }
    expect(built).toContain('<Version>1.2.3.0</Version>');
  });
});

describe('icons', () => {
  test('every image exists and has the size under which it is used', () => {
    const files = new Map(
      at(resources, 'Images').children.map(({ attributes }) => [
        attributes.id,
        new URL(attributes.DefaultValue ?? '').pathname.slice(1),
      ]),
    );
    const images = all(host, 'Image');
    expect(images.length).toBe(6 * commandSizes.length);
    for (const { attributes } of images) {
      const size = Number(attributes.size);
      const file = files.get(attributes.resid) ?? '';
      expect({ file, ...pngSize(readFileSync(file)) }).toEqual({ file, width: size, height: size });
    }
  });

  test('every icon comes in all sizes', () => {
    for (const icon of all(host, 'Icon')) {
      expect(icon.children.map(({ attributes }) => Number(attributes.size))).toEqual(commandSizes);
    }
  });

  test('the add-in’s own icons are 32 and 64 pixels', () => {
    for (const [name, size] of [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const) {
      const file = new URL(at(app, name).attributes.DefaultValue ?? '').pathname.slice(1);
      expect(existsSync(file)).toBe(true);
      expect(pngSize(readFileSync(file))).toEqual({ width: size, height: size });
    }
  });
});

describe('worksheet functions', () => {
  test('functions.json holds every function that the code has, in both languages', () => {
    const files = functionsJson();
    expect(Object.keys(files)).toEqual(['functions.json', 'functions.en-US.json']);
    for (const content of Object.values(files)) {
      const { functions } = JSON.parse(content) as { functions: { id: string }[] };
      expect(functions.map(({ id }) => id)).toEqual(functionIds);
    }
  });

  test('the manifest names both files, and the namespace JUNHENG', () => {
    const metadata = at(resources, 'Urls').children.find(
      ({ attributes }) => attributes.id === 'Functions.Metadata',
    );
    expect(metadata && bothTexts(metadata)).toEqual([
      'https://localhost:3000/functions.json',
      'https://localhost:3000/functions.en-US.json',
    ]);
    const namespace = at(resources, 'ShortStrings').children.find(
      ({ attributes }) => attributes.id === 'Functions.Namespace',
    );
    expect(namespace?.attributes.DefaultValue).toBe('JUNHENG');
  });
});

test('Microsoft’s manifest reader reads it', () => {
  const reader = 'node_modules/office-addin-manifest/cli.js';
  const read = execFileSync(process.execPath, [reader, 'info', 'manifest.xml'], {
    encoding: 'utf8',
  });
  expect(read).toMatch(/Name: 均衡：义务教育均衡评估/);
  expect(read).toMatch(/Hosts: Workbook/);
  expect(read).toMatch(/Type: TaskPaneApp/);
});
