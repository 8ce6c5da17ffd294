import type { Rect } from '../../../src/workbook/Rect';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';

const areas = new WeakMap<object, Rect>();

/** Remembers which area a range object stands for. */
export function rememberArea(range: HostObject, area: Rect): void {
  areas.set(range, area);
}

/** The area of a range that was passed as an argument. */
export function rangeArea(range: unknown): Rect {
  const area = typeof range === 'object' && range !== null ? areas.get(range) : undefined;
  if (!area) throw new HostError('InvalidArgument', 'not a range');
  return area;
}
