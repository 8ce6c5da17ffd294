import type { Rect } from '../../../src/workbook/Rect';
import type { Cell, Fill } from '../model/Cell';
import { isLocked } from '../model/Cell';
import type { SheetModel } from '../model/SheetModel';
import { HostError } from '../protocol/HostError';
import type { HostObject } from '../protocol/HostObject';

/** `Excel.RangeFormat` of one or several rectangles. */
export function formatObject(sheet: SheetModel, areas: readonly Rect[]): HostObject {
  const told = (member: string, usual: unknown) => () =>
    common(sheet, areas, (cell) => cell.look[member] ?? usual);
  const look = (member: string) => (value: unknown) => setLook(sheet, areas, { [member]: value });
  return {
    className: 'RangeFormat',
    identity: {},
    scalars: {
      horizontalAlignment: told('horizontalAlignment', 'General'),
      verticalAlignment: told('verticalAlignment', 'Center'),
      wrapText: told('wrapText', false),
      columnWidth: () => sharedSize(areas, sheet.settings.columnWidths, 'columns'),
      rowHeight: () => sharedSize(areas, sheet.settings.rowHeights, 'rows'),
    },
    setters: {
      horizontalAlignment: look('horizontalAlignment'),
      verticalAlignment: look('verticalAlignment'),
      wrapText: look('wrapText'),
      columnWidth: (value) => setSizes(sheet, areas, { width: Number(value) }),
      rowHeight: (value) => setSizes(sheet, areas, { height: Number(value) }),
    },
    properties: {
      fill: () => fillObject(sheet, areas),
      font: () => ({
        className: 'RangeFont',
        identity: {},
        scalars: {
          bold: told('font.bold', false),
          italic: told('font.italic', false),
          size: told('font.size', 11),
          color: told('font.color', '#000000'),
        },
        setters: {
          bold: look('font.bold'),
          italic: look('font.italic'),
          size: look('font.size'),
          color: look('font.color'),
        },
      }),
      protection: () => ({
        className: 'FormatProtection',
        identity: {},
        scalars: { locked: () => common(sheet, areas, isLocked) },
        setters: {
          locked: (value) => {
            sheet.mustBeOpen();
            look('protection.locked')(value);
          },
        },
      }),
      borders: () => ({
        className: 'RangeBorderCollection',
        identity: {},
        objectMethods: { getItem: (side) => borderObject(String(side), look) },
      }),
    },
  };
}

function borderObject(
  side: string,
  look: (member: string) => (value: unknown) => void,
): HostObject {
  const sides = [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ];
  if (!sides.includes(side)) throw new HostError('InvalidArgument', side);
  return {
    className: 'RangeBorder',
    identity: { Id: side },
    setters: {
      style: look(`border.${side}.style`),
      color: look(`border.${side}.color`),
      weight: look(`border.${side}.weight`),
    },
  };
}

function fillObject(sheet: SheetModel, areas: readonly Rect[]): HostObject {
  const set = (fillOf: (cell: Cell) => Fill | null): void => {
    for (const area of areas) sheet.change(area, (cell) => ({ fill: fillOf(cell) }), 'look');
  };
  return {
    className: 'RangeFill',
    identity: {},
    scalars: {
      color: () => common(sheet, areas, (cell) => cell.fill?.color ?? '#FFFFFF'),
      pattern: () => common(sheet, areas, (cell) => cell.fill?.pattern ?? 'None'),
      patternColor: () => common(sheet, areas, (cell) => cell.fill?.patternColor ?? '#000000'),
    },
    setters: {
      color: (value) => {
        if (!/^#[0-9a-f]{6}$/i.test(String(value))) {
          throw new HostError('InvalidArgument', String(value));
        }
        set((cell) => ({
          color: String(value).toUpperCase(),
          pattern: cell.fill?.pattern ?? 'Solid',
        }));
      },
      pattern: (value) =>
        set((cell) =>
          value === 'None'
            ? null
            : { color: cell.fill?.color ?? '#FFFFFF', pattern: String(value) },
        ),
      patternColor: (value) =>
        set((cell) => cell.fill && { ...cell.fill, patternColor: String(value).toUpperCase() }),
    },
    valueMethods: { clear: () => set(() => null) },
  };
}

/** The value that all cells share, or `null` where they differ. */
function common(sheet: SheetModel, areas: readonly Rect[], read: (cell: Cell) => unknown): unknown {
  let shared: unknown = null;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = read(sheet.cell(row, column));
        if (shared !== null && value !== shared) return null;
        shared = value;
      }
    }
  }
  return shared;
}

function setLook(sheet: SheetModel, areas: readonly Rect[], change: Record<string, unknown>): void {
  for (const area of areas) {
    sheet.change(area, (cell) => ({ look: { ...cell.look, ...change } }), 'look');
  }
}

/** In points; `null` where they differ. */
function sharedSize(
  areas: readonly Rect[],
  sizes: Readonly<Record<number, number>>,
  kind: 'rows' | 'columns',
): number | null {
  const usual = kind === 'rows' ? 14.25 : 48;
  const found = new Set<number>();
  for (const { top, left, bottom, right } of areas) {
    const [first, last] = kind === 'rows' ? [top, bottom] : [left, right];
    for (let number = first; number <= last; number++) found.add(sizes[number] ?? usual);
  }
  const [size = usual] = found;
  return found.size === 1 ? size : null;
}

function setSizes(
  sheet: SheetModel,
  areas: readonly Rect[],
  size: { readonly width?: number; readonly height?: number },
): void {
  if (size.width !== undefined) sheet.mustAllow('allowFormatColumns');
  if (size.height !== undefined) sheet.mustAllow('allowFormatRows');
  for (const { top, left, bottom, right } of areas) {
    if (size.width !== undefined) {
      for (let c = left; c <= right; c++) sheet.settings.columnWidths[c] = size.width;
    }
    if (size.height !== undefined) {
      for (let r = top; r <= bottom; r++) sheet.settings.rowHeights[r] = size.height;
    }
  }
}
