import { readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';

/** A TypeScript source of ours as CommonJS text, for build steps that run it. */
export function commonJsOf(path) {
  const { code } = transformSync(readFileSync(path, 'utf8'), {
    filename: path,
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    sourceMaps: false,
  });
  return code;
}
