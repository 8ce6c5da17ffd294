import type { Rect } from '../../../src/workbook/Rect';
import type { SheetModel } from '../model/SheetModel';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';

const longestList = 255;

/** `Excel.DataValidation` of one or several rectangles, for lists of choices. */
export function dataValidationObject(sheet: SheetModel, areas: readonly Rect[]): HostObject {
  return {
    className: 'DataValidation',
    identity: {},
    scalars: { rule: () => latestRule(sheet, areas) },
    setters: {
      rule: (rule) => {
        sheet.mustBeOpen();
        const source = listOf(rule);
        if (source === null || source === '' || source.length > longestList) {
          throw new HostError('InvalidArgument', 'rule');
        }
        sheet.settings.validations.push({ areas, rule });
      },
    },
  };
}

function listOf(rule: unknown): string | null {
  const { list } = (rule ?? {}) as { list?: { source?: unknown } };
  return typeof list?.source === 'string' ? list.source : null;
}

/** The rule of the first cell. */
function latestRule(sheet: SheetModel, [first]: readonly Rect[]): unknown {
  const found = sheet.settings.validations.filter(({ areas }) =>
    areas.some(
      ({ top, left, bottom, right }) =>
        first !== undefined &&
        top <= first.top &&
        first.top <= bottom &&
        left <= first.left &&
        first.left <= right,
    ),
  );
  return found[found.length - 1]?.rule ?? {};
}
