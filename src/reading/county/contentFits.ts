import type { CountyColumn } from './CountyColumn';
import { classesFit } from './classesFit';
import type { CountySheet } from './CountySheet';
import { figureOfRow } from './figureOfRow';
import { holdsResources } from './holdsResources';
import { listRows } from './listRows';
import { roomUse } from './roomUse';
import { wordsIn } from './wordsIn';

/** A list of ours that nobody has filled in has all its columns. */
const whole: Readonly<Partial<Record<CountySheet['kind'], readonly CountyColumn[]>>> = {
  classes: ['school', 'stage', 'grade', 'class', 'pupils'],
  rooms: ['school', 'use', 'room', 'area', 'built'],
};

/** Whether what stands under a header is what a sheet of this kind holds; the header's words alone are not enough. */
export function contentFits(sheet: CountySheet): boolean {
  const isList = sheet.kind !== 'figures' && sheet.kind !== 'scores';
  if (isList && holdsResources(sheet)) return false;
  const rows = listRows(sheet);
  switch (sheet.kind) {
    case 'figures':
      return rows.some((row) => isFigure(sheet, row));
    case 'scores':
      return rows.some((row) => wordsIn(sheet, row, 'item') !== '');
    case 'rooms':
      return rows.some((row) => isRoom(sheet, row)) || isEmpty(sheet, rows, 'area');
    case 'classes':
      return classesFit(sheet, rows) || isEmpty(sheet, rows, 'pupils');
    default:
      return true;
  }
}

function isEmpty(sheet: CountySheet, rows: readonly number[], figure: CountyColumn): boolean {
  const columns = whole[sheet.kind] ?? [];
  return (
    columns.every((column) => sheet.columns.has(column)) &&
    rows.every((row) => wordsIn(sheet, row, figure) === '')
  );
}

function isRoom(sheet: CountySheet, row: number): boolean {
  return roomUse(wordsIn(sheet, row, 'use') + wordsIn(sheet, row, 'room')) !== null;
}

function isFigure(sheet: CountySheet, row: number): boolean {
  const found = figureOfRow(wordsIn(sheet, row, 'code'), wordsIn(sheet, row, 'item'));
  return found.byCode !== null || found.byName !== null;
}
