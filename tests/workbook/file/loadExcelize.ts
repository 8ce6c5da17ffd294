import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { init } from 'excelize-wasm';
import type { Excelize } from '../../../src/workbook/file/Excelize';

const wasm = 'node_modules/excelize-wasm/excelize.wasm.gz';

interface Library {
  readonly init: typeof init;
}

let loaded: Promise<Excelize> | null = null;

/**
 * The real library inside Jest. In Node it brings in `node:fs` by a dynamic import that Jest's module system
 * refuses, so it is loaded as in a page: it fetches its binary from an address, here one that holds the data.
 */
export function loadExcelize(): Promise<Excelize> {
  loaded ??= load();
  return loaded;
}

function load(): Promise<Excelize> {
  const node = globalThis.process;
  const binary = readFileSync(join(node.cwd(), wasm)).toString('base64');
  globalThis.process = Object.create(node, { versions: { value: {} } }) as typeof node;
  try {
    const library = jest.requireActual<Library>('excelize-wasm');
    return library.init(`data:application/gzip;base64,${binary}`);
  } finally {
    globalThis.process = node;
  }
}
