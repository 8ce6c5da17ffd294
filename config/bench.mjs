import { base } from './base.mjs';
import { projectPath } from './paths.mjs';

/** The measurements of `npm run bench`, outside `dist`: nobody ships them. */
export const bench = (mode) => {
  const common = base({ name: 'bench', mode, ecma: 'es2022' });
  return {
    ...common,
    target: 'node20',
    entry: { bench: projectPath('tests/bench/main.ts') },
    output: { ...common.output, path: projectPath('.cache/bench'), filename: '[name].cjs' },
  };
};
