import type { CountyMessages } from '../../locale/county/CountyMessages';

/** Short name of an item of either built-in standard; an item that has none is called by its id. */
export function itemName(id: string, { items }: CountyMessages): string {
  const names: Readonly<Partial<Record<string, string>>> = items;
  return names[id] ?? id;
}
