import type { Unit } from '../../standards/Unit';
import { writtenUnit } from './units';

/**
 * Units that a title line names for the whole table (`单位:人、㎡、万元`), by what they measure: 万元 says
 * nothing about areas. A measure with two units (元 and 万元) is left open.
 */
export function unitLine(lines: readonly { readonly text: string }[]): ReadonlyMap<Unit, string> {
  const found = new Map<Unit, string>();
  const open = new Set<Unit>();
  for (const name of lines.flatMap(({ text }) => unitsNamed(text))) {
    for (const measure of writtenUnit(name)?.measures ?? []) {
      if (found.has(measure) && found.get(measure) !== name) open.add(measure);
      found.set(measure, name);
    }
  }
  for (const measure of open) found.delete(measure);
  return found;
}

function unitsNamed(text: string): string[] {
  return [...text.matchAll(/单位:([^:]*)/g)].flatMap((match) =>
    (match[1] ?? '')
      .split(/[、,;/和及]/)
      .map((part) => part.replace(/[()]/g, ''))
      .filter((part) => writtenUnit(part) !== null),
  );
}
