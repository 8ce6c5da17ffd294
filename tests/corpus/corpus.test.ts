import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedLayout, ExpectedRead } from './ExpectedLayout';
import { comparable, openLayout, readLayout } from './readLayout';

interface Corpus {
  readonly descriptions: string;
  readonly traps: Readonly<Record<string, string>>;
  readonly layouts: readonly {
    readonly id: string;
    readonly family: string;
    readonly through: string | null;
    /** What is still read otherwise than it should be. */
    readonly open: string | null;
    readonly traps: readonly string[];
    readonly file: string;
  }[];
}

const corpus = json<Corpus>('corpus.json');

describe('every layout is read to exactly the expected sections and findings', () => {
  test.each(corpus.layouts.filter(({ open }) => !open).map(({ id }) => id))('%s', readsAsExpected);

  for (const { id, open } of corpus.layouts.filter(({ open }) => open)) {
    test.failing(`${id}: ${open}`, () => readsAsExpected(id));
  }
});

describe('the corpus', () => {
  const ids = corpus.layouts.map(({ id }) => id);

  test('has at least 60 layouts, 12 of them saved by LibreOffice', () => {
    const read = corpus.layouts.filter(({ open }) => !open);
    expect(read.length).toBeGreaterThanOrEqual(60);
    expect(read.filter(({ through }) => through).length).toBeGreaterThanOrEqual(12);
  });

  test('has a layout for every trap that it declares', () => {
    const held = new Set(corpus.layouts.flatMap(({ traps }) => traps));
    expect(Object.keys(corpus.traps).filter((trap) => !held.has(trap))).toEqual([]);
  });

  test('was made from the descriptions as they stand', () => {
    expect(digest(descriptions())).toBe(corpus.descriptions);
  });

  test('has a description, a small file and an expectation for every layout, and no others', () => {
    expect(stems('files')).toEqual([...ids].sort());
    expect(stems('expected')).toEqual([...ids].sort());
    for (const { id, family, file } of corpus.layouts) {
      expect([id, digest([`files/${id}.xlsx`])]).toEqual([id, file]);
      expect(existsSync(join(__dirname, 'layouts', `${family}.py`))).toBe(true);
      expect(statSync(join(__dirname, 'files', `${id}.xlsx`)).size).toBeLessThan(15_000);
    }
  });
});

/** SHA-256 of files after each other. */
function digest(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(readFileSync(join(__dirname, path)));
  return hash.digest('hex');
}

function descriptions(): string[] {
  const names = ['', 'layouts/'].flatMap((folder) =>
    readdirSync(join(__dirname, folder)).map((name) => folder + name),
  );
  return names.filter((name) => name.endsWith('.py')).sort();
}

async function readsAsExpected(id: string): Promise<void> {
  const expected = json<ExpectedLayout>(`expected/${id}.json`);
  const workbook = await openLayout(id);
  for (const read of expected.reads) {
    expectSame(await readLayout(workbook, expected, read), comparable(read));
  }
}

/** Compares everything but the coefficients to the letter, and those to 12 digits. */
function expectSame(actual: ExpectedRead, expected: ExpectedRead): void {
  if ('refused' in actual || 'refused' in expected) {
    expect(actual).toEqual(expected);
    return;
  }
  const { squaredCoefficients: found, ...rest } = actual;
  const { squaredCoefficients: wanted, ...declared } = expected;
  expect(rest).toEqual(declared);
  expect(rounded(found)).toEqual(rounded(wanted));
}

function rounded(stages: object): unknown {
  return JSON.parse(
    JSON.stringify(stages, (_, value: unknown) =>
      typeof value === 'number' ? value.toPrecision(10) : value,
    ),
  );
}

function stems(folder: string): string[] {
  const names = readdirSync(join(__dirname, folder));
  return names.map((name) => name.replace(/\.\w+$/, '')).sort();
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(join(__dirname, path), 'utf8')) as T;
}
