export function contentSecurityPolicy(options?: { readonly scripts?: readonly string[] }): string;
