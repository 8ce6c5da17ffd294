import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { shorthands } from '@griffel/core';
import { commonJsOf } from '../commonJsOf.mjs';

const require = createRequire(import.meta.url);

/** Of Fluent what such a file may name: tokens, themes, and a maker of styles that only notes what it is given. */
const fluent = {
  ...require('@fluentui/tokens'),
  shorthands,
  makeStyles: (slots) => ({ slots }),
};

/** Path of the source that `name` means beside `from`. */
function sourceOf(name, from) {
  const path = resolve(dirname(from), name);
  const found = [path, `${path}.ts`].find((one) => existsSync(one));
  if (!found)
    throw new Error(`${from}：构建时求值的文件只能引用 Fluent 和旁边的 .ts，找不到 ${name}`);
  return found;
}

/**
 * The exports of a source file of styles or of a theme, found while building. Such a file may name Fluent and files
 * beside it and nothing else: what it holds does not depend on the page it runs in. `onRead` hears of every file.
 */
export function evaluateSource(path, onRead = () => undefined) {
  onRead(path);
  const exports = {};
  const take = (name) => {
    if (name === '@fluentui/react-components') return fluent;
    if (!name.startsWith('.')) throw new Error(`${path}：构建时求值的文件不能引用 ${name}`);
    return evaluateSource(sourceOf(name, path), onRead);
  };
  new Function('require', 'exports', commonJsOf(path))(take, exports);
  return exports;
}
