import type { SheetModel } from '../model/SheetModel';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';
import { areasOf } from './addressing';

/** `Excel.WorksheetFreezePanes`. */
export function freezePanesObject(sheet: SheetModel): HostObject {
  const { frozen } = sheet.settings;
  return {
    className: 'WorksheetFreezePanes',
    identity: {},
    valueMethods: {
      freezeRows: (count) => {
        frozen.rows = Number(count);
      },
      freezeColumns: (count) => {
        frozen.columns = Number(count);
      },
      freezeAt: (address) => {
        const [area] = areasOf(address);
        if (!area) throw new HostError('InvalidArgument', String(address));
        frozen.rows = area.bottom + 1;
        frozen.columns = area.right + 1;
      },
    },
  };
}

/** `Excel.PageLayout`, with the members that a print set-up of ours needs. */
export function pageLayoutObject(sheet: SheetModel): HostObject {
  const { page } = sheet.settings;
  const keep = (name: string) => (value: unknown) => {
    page[name] = value;
  };
  return {
    className: 'PageLayout',
    identity: {},
    scalars: {
      orientation: () => page['orientation'] ?? 'Portrait',
      paperSize: () => page['paperSize'] ?? null,
      zoom: () => page['zoom'] ?? { scale: 100 },
    },
    setters: {
      orientation: keep('orientation'),
      paperSize: keep('paperSize'),
      zoom: keep('zoom'),
      centerHorizontally: keep('centerHorizontally'),
      leftMargin: keep('leftMargin'),
      rightMargin: keep('rightMargin'),
      topMargin: keep('topMargin'),
      bottomMargin: keep('bottomMargin'),
    },
    valueMethods: {
      setPrintTitleRows: (address) => {
        if (!/^\$\d+:\$\d+$/.test(String(address))) {
          throw new HostError('InvalidArgument', String(address));
        }
        page['titleRows'] = address;
      },
    },
  };
}
