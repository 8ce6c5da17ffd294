import { usedTokens } from './usedTokens.mjs';

/**
 * Fluent's tokens that a script names and that the cut themes do not hold: the page would be without a colour or a
 * length there. `all` are the names of every token of Fluent.
 */
export function missingTokens(script, all) {
  const used = usedTokens();
  const named = [...script.matchAll(/var\(--(\w+)/g)].map(([, token]) => token);
  return [...new Set(named)].filter((token) => all.includes(token) && !used.has(token));
}
