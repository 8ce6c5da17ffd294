import { filterRows } from '../model/filterRows';
import type { SheetModel } from '../model/SheetModel';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import type { HostContext } from './HostContext';
import { rangeArea } from './rangeArea';
import { rangeObject } from './rangeObject';

/** `Excel.AutoFilter`, with criteria that list the values to show. */
export function autoFilterObject(context: HostContext, sheet: SheetModel): HostObject {
  const { settings } = sheet;
  return {
    className: 'AutoFilter',
    identity: {},
    scalars: {
      enabled: () => settings.autoFilter !== null,
      isDataFiltered: () => Object.keys(settings.autoFilter?.shown ?? {}).length > 0,
      criteria: () => criteria(sheet),
    },
    objectMethods: {
      getRangeOrNullObject: () =>
        settings.autoFilter ? rangeObject(context, sheet, settings.autoFilter.area) : null,
    },
    valueMethods: {
      apply: (range, column, wanted) => {
        const shown = column === undefined || column === null ? {} : wish(Number(column), wanted);
        filterRows(sheet, rangeArea(range), { ...settings.autoFilter?.shown, ...shown });
      },
      clearCriteria: () => filterRows(sheet, settings.autoFilter?.area ?? null),
      remove: () => filterRows(sheet, null),
    },
  };
}

function criteria({ settings: { autoFilter } }: SheetModel): unknown {
  if (!autoFilter) return [];
  const { area, shown } = autoFilter;
  return Array.from({ length: area.right - area.left + 1 }, (_, column) =>
    shown[column] ? { filterOn: 'Values', values: shown[column] } : {},
  );
}

function wish(column: number, wanted: unknown): Record<number, string[]> {
  const isValues =
    typeof wanted === 'object' &&
    wanted !== null &&
    'filterOn' in wanted &&
    wanted.filterOn === 'Values' &&
    'values' in wanted &&
    Array.isArray(wanted.values);
  if (!isValues) throw new HostError('ApiNotFound', 'AutoFilter.apply with other criteria');
  return { [column]: (wanted.values as unknown[]).map(String) };
}
