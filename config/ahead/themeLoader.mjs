import { evaluateSource } from './evaluateSource.mjs';
import { usedTokens } from './usedTokens.mjs';

/** A webpack loader for our themes: of Fluent's hundreds of tokens only those that the pane's styles name. */
export default function themeLoader() {
  const found = evaluateSource(this.resourcePath, (path) => this.addDependency(path));
  const used = usedTokens();
  return Object.entries(found)
    .map(([name, theme]) => {
      const kept = Object.entries(theme).filter(([token]) => used.has(token));
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(kept))};`;
    })
    .join('\n');
}
