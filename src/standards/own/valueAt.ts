import type { CountyItem } from '../county/CountyStandard';
import type { ValuePath } from './CountyLimit';

/** The decimal text at a path of an item; `null` where the item leaves that case out. */
export function valueAt(item: CountyItem, path: ValuePath): string | null {
  const found = path.reduce<unknown>((node, step) => childOf(node, step), item);
  return typeof found === 'string' ? found : null;
}

function childOf(node: unknown, step: string | number): unknown {
  if (typeof node !== 'object' || node === null) return null;
  return (node as Readonly<Record<string | number, unknown>>)[step];
}
