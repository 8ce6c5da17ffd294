export function usedTokens(): ReadonlySet<string>;
