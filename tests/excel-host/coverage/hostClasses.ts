import type { ExcelHost } from '../ExcelHost';
import { rangeAreasObject } from '../objects/rangeAreasObject';
import { rangeObject } from '../objects/rangeObject';
import { workbookObject } from '../objects/workbookObject';
import { worksheetObject } from '../objects/worksheetObject';
import type { HostObject } from '../protocol/HostObject';

/** One object of every class that the simulated Excel has, by the name of the class. */
export function hostClasses(host: ExcelHost): ReadonlyMap<string, HostObject> {
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error('a workbook without sheets');
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const found = new Map<string, HostObject>();
  collect(found, workbookObject(host));
  collect(found, worksheetObject(host, sheet));
  collect(found, rangeObject(host, sheet, area));
  collect(found, rangeAreasObject(host, sheet, [area]));
  const border = found.get('RangeBorderCollection')?.objectMethods?.['getItem']?.('EdgeTop');
  if (border) collect(found, border);
  return found;
}

function collect(found: Map<string, HostObject>, object: HostObject): void {
  if (found.has(object.className)) return;
  found.set(object.className, object);
  for (const property of Object.values(object.properties ?? {})) {
    const next = property();
    if (next) collect(found, next);
  }
}
