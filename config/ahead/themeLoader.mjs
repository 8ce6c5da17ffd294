import { projectPath } from '../paths.mjs';
import { evaluateSource } from './evaluateSource.mjs';
import { usedTokens } from './usedTokens.mjs';

/** A webpack loader for our themes: of Fluent's hundreds of tokens only those that the pane's styles name. */
export default function themeLoader() {
  const found = evaluateSource(this.resourcePath, (path) => this.addDependency(path));
  // What was built before does not count where a style names another token, or Fluent is another.
  this.addContextDependency(projectPath('src/taskpane'));
  this.addDependency(projectPath('package-lock.json'));
  const used = usedTokens();
  return Object.entries(found)
    .map(([name, theme]) => {
      const kept = Object.entries(theme).filter(([token]) => used.has(token));
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(kept))};`;
    })
    .join('\n');
}
