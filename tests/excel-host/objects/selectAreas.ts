import type { Rect } from '../../../src/workbook/Rect';
import type { SheetModel } from '../model/SheetModel';
import { tellAddress } from './addressing';
import type { HostContext } from './HostContext';

/** The add-in selects cells; their sheet comes to the front. */
export function selectAreas(context: HostContext, sheet: SheetModel, areas: readonly Rect[]): void {
  context.activate(sheet);
  sheet.settings.selection = [...areas];
  context.events.selected(sheet, tellAddress(sheet, areas));
}
