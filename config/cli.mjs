import CopyPlugin from 'copy-webpack-plugin';
import { base } from './base.mjs';
import { projectPath } from './paths.mjs';

const wasm = projectPath('node_modules/excelize-wasm/excelize.wasm.gz');

/** The command line: one CommonJS file with the workbook engine's WebAssembly beside it. */
export const cli = (mode) => {
  const common = base({ name: 'cli', mode, ecma: 'es2022' });
  return {
    ...common,
    target: 'node20',
    entry: { junheng: projectPath('src/cli/main.ts') },
    output: { ...common.output, filename: '[name].cjs' },
    resolve: {
      ...common.resolve,
      alias: { 'excelize-wasm$': projectPath('node_modules/excelize-wasm/main.cjs') },
    },
    node: { __dirname: false, __filename: false },
    plugins: [new CopyPlugin({ patterns: [{ from: wasm, to: 'excelize.wasm.gz' }] })],
  };
};
