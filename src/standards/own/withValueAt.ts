import type { CountyItem } from '../county/CountyStandard';
import type { ScoreItem } from '../county/CountyTest';
import type { ValuePath } from './CountyLimit';

/** The item with another value at a path that `countyLimits` gave: decimal text, `null` for a case that is left out, or the lines of a score sheet. */
export function withValueAt(
  item: CountyItem,
  path: ValuePath,
  value: string | null | readonly ScoreItem[],
): CountyItem {
  return replaced(item, path, value) as CountyItem;
}

function replaced(node: unknown, path: ValuePath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    return node.map((one: unknown, at) => (at === step ? replaced(one, rest, value) : one));
  }
  const held = node as Readonly<Record<string, unknown>>;
  return { ...held, [step]: replaced(held[step], rest, value) };
}
