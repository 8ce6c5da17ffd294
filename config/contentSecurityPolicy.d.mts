export interface PolicyNeeds {
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly images?: readonly string[];
  readonly fonts?: readonly string[];
}

export function contentSecurityPolicy(needs?: PolicyNeeds): string;
