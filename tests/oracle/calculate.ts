import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A sheet for LibreOffice: numbers, and formulas in its own notation (`=SUM([.A1:.A9])`). */
export interface OracleSheet {
  readonly name: string;
  readonly rows: readonly (readonly (number | string)[])[];
}

/**
 * What LibreOffice computes: the numbers of every sheet's rows, in full precision. The sheets go in as flat
 * OpenDocument text and come back the same way, so no program of ours stands between.
 */
export function calculate(sheets: readonly OracleSheet[]): ReadonlyMap<string, number[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-oracle-'));
  try {
    writeFileSync(join(folder, 'in.fods'), documentOf(sheets));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const soffice = process.env['JUNHENG_SOFFICE'] ?? 'soffice';
    const out = join(folder, 'out');
    const words = ['--headless', '--convert-to', 'fods', '--outdir', out, join(folder, 'in.fods')];
    execFileSync(soffice, [profile, ...words], { stdio: 'ignore', timeout: 120000 });
    return numbersOf(readFileSync(join(out, 'in.fods'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function documentOf(sheets: readonly OracleSheet[]): string {
  const tables = sheets.map(({ name, rows }) => {
    const body = rows.map(
      (row) => `<table:table-row>${row.map(cellOf).join('')}</table:table-row>`,
    );
    return `<table:table table:name="${name}">${body.join('')}</table:table>`;
  });
  const spaces = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces.join(' ')} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document>`;
}

function cellOf(value: number | string): string {
  if (typeof value === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  }
  const formula = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<table:table-cell table:formula="of:${formula}"/>`;
}

function numbersOf(document: string): ReadonlyMap<string, number[][]> {
  const found = new Map<string, number[][]>();
  for (const [, name = '', body = ''] of document.matchAll(
    /<table:table table:name="([^"]*)"[^>]*>(.*?)<\/table:table>/gs,
  )) {
    const rows = [...body.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)];
    const numbers = rows.map(([, row = '']) =>
      [...row.matchAll(/office:value="([^"]*)"/g)].map(([, value]) => Number(value)),
    );
    found.set(name, numbers);
  }
  return found;
}
