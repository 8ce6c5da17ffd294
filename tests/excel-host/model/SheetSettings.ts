import type { Rect } from '../../../src/workbook/Rect';
import type { ProtectionOptions } from './ProtectionOptions';
import { nothingAllowed } from './ProtectionOptions';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A filter on a table: which values each filtered column shows. Its first row is the header. */
export interface AutoFilter {
  readonly area: Rect;
  /** By number of the column within the area. */
  readonly shown: Readonly<Record<number, readonly string[]>>;
  /** Rows that the filter, and nobody else, has hidden. */
  readonly hides: readonly number[];
}

/** Everything of a sheet but its cells, as plain data. */
export interface SheetSettings {
  name: string;
  visibility: Visibility;
  isProtected: boolean;
  protectionOptions: ProtectionOptions;
  tabColor: string;
  merges: Rect[];
  /** Rules of entry as they were set, the latest last. */
  validations: { readonly areas: readonly Rect[]; readonly rule: unknown }[];
  /** Hidden by hand or by the filter. */
  hiddenRows: number[];
  hiddenColumns: number[];
  autoFilter: AutoFilter | null;
  /** By number of the column or row, in points. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  frozen: { rows: number; columns: number };
  page: Record<string, unknown>;
  selection: Rect[];
}

/** A new sheet's settings. */
export function newSheetSettings(name: string): SheetSettings {
  return {
    name,
    visibility: 'Visible',
    isProtected: false,
    protectionOptions: nothingAllowed,
    tabColor: '',
    merges: [],
    validations: [],
    hiddenRows: [],
    hiddenColumns: [],
    autoFilter: null,
    columnWidths: {},
    rowHeights: {},
    frozen: { rows: 0, columns: 0 },
    page: {},
    selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
  };
}
