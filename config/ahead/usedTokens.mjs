import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../paths.mjs';

/** Where the styles of Fluent's components stand that the pane uses. `tokenCheck` ends the build when one is missing. */
const fluentStyles = [
  'react-button/lib/components/Button',
  'react-provider/lib/components/FluentProvider',
].map((folder) => `node_modules/@fluentui/${folder}`);

const textsIn = (folder, ending) =>
  readdirSync(projectPath(folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(projectPath(join(folder, name)), 'utf8'));

const named = (text, pattern) => [...text.matchAll(pattern)].map(([, token]) => token);

/** Names of the theme's tokens that our styles and those of Fluent's components in the pane name. */
export function usedTokens() {
  return new Set([
    ...textsIn('src/taskpane', '.ts').flatMap((text) => named(text, /\btokens\.(\w+)/g)),
    ...fluentStyles
      .flatMap((folder) => textsIn(folder, '.styles.js'))
      .flatMap((text) => named(text, /var\(--(\w+)/g)),
  ]);
}
