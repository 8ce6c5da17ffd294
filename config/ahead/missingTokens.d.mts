export function missingTokens(script: string, all: readonly string[]): string[];
