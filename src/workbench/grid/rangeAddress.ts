import type { IRange, RANGE_TYPE } from '@univerjs/core';
import { columnLetters } from '../../workbook/notation/columnLetters';
import { rectAddress } from '../../workbook/notation/rectAddress';

const wholeRows: RANGE_TYPE = 1;
const wholeColumns: RANGE_TYPE = 2;

/** A1 address of what is selected in the grid: `A3:R45`, `C:F` for whole columns, `3:9` for whole rows. */
export function rangeAddress(range: IRange): string {
  const { startRow, endRow, startColumn, endColumn, rangeType } = range;
  if (rangeType === wholeColumns) {
    return `${columnLetters(startColumn)}:${columnLetters(endColumn)}`;
  }
  if (rangeType === wholeRows) return `${startRow + 1}:${endRow + 1}`;
  return rectAddress({ top: startRow, left: startColumn, bottom: endRow, right: endColumn });
}
