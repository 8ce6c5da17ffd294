import { join } from 'node:path';

/** Where the build lays the .xlsx library beside the command line. */
export function wasmPath(): string {
  return join(__dirname, 'excelize.wasm.gz');
}
