import { init } from 'excelize-wasm';
import type { Excelize } from './Excelize';

const loaded = new Map<string, Promise<Excelize>>();

/** Loads the library in Node, once a path. `wasmPath` is where `excelize.wasm.gz` lies. */
export function loadExcelizeNode(wasmPath: string): Promise<Excelize> {
  const excelize = loaded.get(wasmPath) ?? init(wasmPath);
  loaded.set(wasmPath, excelize);
  return excelize;
}
