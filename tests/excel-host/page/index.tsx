import { createRoot } from 'react-dom/client';
import type { FunctionsMetadata } from '../functions/FunctionsMetadata';
import { loadXlsx } from '../loadXlsx';
import type { VersionName } from '../versions';
import { versions } from '../versions';
import { ExcelDesk } from './ExcelDesk';
import { loadSample } from './loadSample';
import { Page } from './Page';
import { parseManifest } from './parseManifest';
import './page.css';

declare global {
  /** The open workbook, for tests and for the console. */
  var excelDesk: ExcelDesk | undefined;
}

const query = new URLSearchParams(location.search);

async function text(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
}

function versionOf(name: string | null): VersionName {
  return name !== null && name in versions ? (name as VersionName) : 'web';
}

async function start(): Promise<void> {
  const locale = query.get('locale') ?? 'zh-CN';
  // The manifest names the address that the add-in was built for; here it is served from another one.
  const addIn = query.get('addin') ?? 'https://localhost:3000';
  const here = new URL('.', location.href).href;
  const xml = await text('manifest.xml');
  const manifest = parseManifest(xml, locale, (url) => `${addIn}${new URL(url).pathname}`);
  const metadata = new URL(manifest.functions.metadata).pathname.slice(1);
  const file = query.get('file') ?? 'clean.xlsx';
  const options = {
    version: versionOf(query.get('version')),
    locale,
    manifest,
    metadata: JSON.parse(await text(here + metadata)) as FunctionsMetadata,
  };
  const desk = new ExcelDesk(options, loadXlsx(await loadSample(file)), file);
  globalThis.excelDesk = desk;
  document.documentElement.lang = locale;
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Page desk={desk} />);
}

void start();
