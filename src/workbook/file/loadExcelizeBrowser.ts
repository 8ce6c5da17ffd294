import { init } from 'excelize-wasm';
import type { Excelize } from './Excelize';

let loaded: Promise<Excelize> | null = null;

/** Loads the library in a page, once. `wasmUrl` is the address of `excelize.wasm.gz`. */
export function loadExcelizeBrowser(wasmUrl: string): Promise<Excelize> {
  loaded ??= init(wasmUrl);
  return loaded;
}
