export function functionsJson(): Record<string, string>;
