import { readdirSync } from 'node:fs';
import { version } from '../../package.json';
import type { tableJson } from '../../src/cli/json/tableJson';
import { standards } from '../../src/standards/standards';
import { junheng } from './junheng';

const samples = readdirSync('assets/samples')
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => `assets/samples/${name}`);

const verdict = expect.stringMatching(/^(pass|fail|unknown)$/);
const numberOrNull = (value: unknown): boolean => value === null || Number.isFinite(value);

/** The contract's shapes; anything more or less in an object is a mistake. */
const keys = {
  table: [
    'sheet',
    'range',
    'standard',
    'columns',
    'stages',
    'sections',
    'excluded',
    'findings',
    'muted',
  ],
  column: ['field', 'stage', 'column', 'header', 'unit'],
  stage: ['sections', 'pupils', 'passing', 'indicators', 'composite', 'verdict'],
  indicator: [
    ...['mean', 'standardDeviation', 'coefficient', 'limit', 'verdict'],
    ...['met', 'floor', 'below', 'unknown'],
  ],
  section: [
    ...['name', 'cell', 'stage', 'pupils', 'values', 'levels', 'gaps', 'met', 'verdict', 'reasons'],
  ],
  excluded: ['name', 'cell', 'code'],
  finding: ['code', 'severity', 'cell', 'message'],
};

const has = (value: unknown, names: readonly string[]): void =>
  expect(Object.keys(Object(value))).toEqual(names);

type Table = ReturnType<typeof tableJson>;
interface Document {
  readonly version: string;
  readonly files: readonly { readonly file: string; readonly tables: readonly Table[] }[];
}

const run = junheng('evaluate', ...samples, '--json');
const document: Document = JSON.parse(run.out);
const tables = document.files.flatMap((file) => file.tables);

test('all samples evaluate to one JSON document and nothing else', () => {
  expect(run.status).toBe(0);
  has(document, ['version', 'files']);
  expect(document.version).toBe(version);
  expect(document.files.map(({ file }) => file)).toEqual(samples);
  expect(tables.length).toBeGreaterThanOrEqual(samples.length);
});

test.each(tables.map((table) => [table.sheet, table] as const))(
  'the table %s has the shape of the contract',
  (_sheet, table) => {
    has(table, keys.table);
    expect(table.range).toMatch(/^[A-Z]+\d+:[A-Z]+\d+$/);
    expect(table.columns.length).toBeGreaterThan(0);
    for (const column of table.columns) {
      has(column, keys.column);
      expect(column.column).toMatch(/^[A-Z]+$/);
      expect(column.header.length).toBeGreaterThan(0);
    }
    for (const stage of Object.values(table.stages)) {
      has(stage, keys.stage);
      expect(stage.verdict).toEqual(verdict);
      for (const indicator of Object.values(stage.indicators)) {
        has(indicator, keys.indicator);
        expect(indicator.verdict).toEqual(verdict);
        expect([indicator.mean, indicator.coefficient].every(numberOrNull)).toBe(true);
      }
    }
    for (const excluded of table.excluded) has(excluded, keys.excluded);
    for (const finding of table.findings) {
      has(finding, keys.finding);
      expect(finding.severity).toMatch(/^(error|warning|info)$/);
      expect(finding.message).not.toMatch(/[{}]/);
    }
  },
);

test.each(tables.flatMap(({ sections }) => sections.map((one) => [one.name, one] as const)))(
  'the section %s has the shape of the contract',
  (_name, section) => {
    has(section, keys.section);
    expect(section.cell).toMatch(/^[A-Z]+\d+$/);
    expect(section.verdict).toEqual(verdict);
    expect(Object.values(section.values).every(numberOrNull)).toBe(true);
    for (const level of Object.values(section.levels)) {
      expect(level).toMatch(/^(met|floor|below|unknown)$/);
    }
    for (const gap of Object.values(section.gaps)) if (gap) has(gap, ['toStandard', 'toFloor']);
    for (const reason of section.reasons) expect(reason).not.toMatch(/[{}]/);
  },
);

test('basic balance has a composite, no levels, and no limit of its own for an indicator', () => {
  const basic = junheng(
    'evaluate',
    'assets/samples/basic.xlsx',
    '--json',
    '--standard',
    'basic-balance-2012',
  );
  const [{ tables: found }] = JSON.parse(basic.out).files;
  const { primary } = found[0].stages;
  const mean = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const eight = Object.values<{ coefficient: number }>(primary.indicators);
  expect(Object.keys(primary.indicators)).toEqual(
    standards['basic-balance-2012'].indicators.map(({ id }) => id),
  );
  has(primary.composite, ['coefficient', 'limit', 'verdict']);
  expect(primary.composite.limit).toBe(0.65);
  expect(primary.composite.coefficient).toBeCloseTo(mean(eight.map((one) => one.coefficient)), 12);
  expect(
    found[0].sections.every(
      ({ levels }: Table['sections'][number]) => Object.keys(levels).length === 0,
    ),
  ).toBe(true);
});

test('--sheet and --range choose one table', () => {
  const one = junheng(
    'evaluate',
    'assets/samples/clean.xlsx',
    '--json',
    '--sheet',
    '初中',
    '--range',
    'A1:O12',
  );
  const [{ tables: found }] = JSON.parse(one.out).files;
  expect(found.map(({ sheet }: Table) => sheet)).toEqual(['初中']);
  expect(Object.keys(found[0].stages)).toEqual(['junior']);
});

test('--set decides a doubtful point otherwise', () => {
  const words = ['evaluate', 'assets/samples/messy.xlsx', '--json'] as const;
  const codes = (run: { readonly out: string }): string[] =>
    JSON.parse(run.out).files[0].tables[0].excluded.map(({ code }: { code: string }) => code);
  expect(codes(junheng(...words))).toContain('teaching-point-under-50');
  const counted = codes(junheng(...words, '--set', 'small-teaching-points=count'));
  expect(counted).not.toContain('teaching-point-under-50');
});
