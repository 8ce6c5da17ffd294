import { createRequire } from 'node:module';
import { commonJsOf } from './commonJsOf.mjs';
import { projectPath } from './paths.mjs';

const require = createRequire(import.meta.url);

const compile = (module, path) => module._compile(commonJsOf(path), path);

/**
 * The exports of a source file of ours, for build steps that need data written in TypeScript (texts,
 * function metadata). Always read anew, so that a running watch sees changes.
 */
export function requireTypeScript(relative) {
  require.extensions['.ts'] = compile;
  for (const path of Object.keys(require.cache)) {
    if (path.startsWith(projectPath('src'))) delete require.cache[path];
  }
  return require(projectPath(relative));
}
