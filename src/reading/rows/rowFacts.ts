import type { Cells } from '../cells/Cells';
import { schoolKindOf } from '../schools/schoolKindOf';
import { stageOfLabel } from '../words/stageOfLabel';
import type { Layout } from './Layout';
import { nameCell } from './nameCell';

/** What stands in one row of the body. */
export interface RowFacts {
  readonly row: number;
  /** Cells of the table's columns that hold something. */
  readonly filled: number;
  /** Figure cells that hold something, and those of them that hold a number. */
  readonly filledFigures: number;
  readonly numbers: number;
  /** Texts in the label columns. */
  readonly labels: readonly { readonly column: number; readonly words: string }[];
  /** Words in the name column, also those of a cell merged downwards; `''` without any. */
  readonly name: string;
  /** The row in which the name stands. */
  readonly nameRow: number;
  readonly hasSerial: boolean;
  /** The number is one of 一, 二, 三, as groups have. */
  readonly hasChineseSerial: boolean;
  /** The kind column names a kind of school (九年一贯制) or a stage. */
  readonly hasKind: boolean;
  /** A town or another part of the county stands in the row. */
  readonly hasDistrict: boolean;
  /** What stands in the first cell that holds something. */
  readonly firstWords: string;
  /** The first label is merged over several columns. */
  readonly isWide: boolean;
}

const chineseNumber = /^\(?[一二三四五六七八九十]+[)、.]?$/;
const numeral = /^[+-]?[\d,.]*\d[\d,.]*$/;

/** Gathers the facts that tell a school's row from the others. */
export function rowFacts(cells: Cells, layout: Layout, row: number): RowFacts {
  const { region, serial, district } = layout;
  let filled = 0;
  let firstWords = '';
  for (let column = region.left; column <= region.right; column++) {
    if (cells.isBlank(row, column)) continue;
    filled++;
    firstWords ||= cells.words(row, column);
  }
  let filledFigures = 0;
  let numbers = 0;
  for (const { column } of layout.figures) {
    if (cells.isBlank(row, column)) continue;
    filledFigures++;
    const isNumber = typeof cells.value(row, column) === 'number';
    if (isNumber || numeral.test(cells.words(row, column))) numbers++;
  }
  const labels = layout.labels.flatMap((column) => {
    const words = cells.words(row, column);
    return words === '' || numeral.test(words) ? [] : [{ column, words }];
  });
  const at = nameCell(cells, layout, row);
  const kindWords = layout.kind === null ? '' : cells.shown(row, layout.kind);
  const serialWords = serial === null ? '' : cells.shown(row, serial);
  const first = labels[0] && cells.mergeAt(row, labels[0].column);
  return {
    row,
    filled,
    filledFigures,
    numbers,
    labels,
    name: cells.words(at.row, at.column),
    nameRow: at.row,
    hasSerial: serialWords !== '',
    hasChineseSerial: chineseNumber.test(serialWords),
    hasKind: schoolKindOf(kindWords) !== 'unknown' || stageOfLabel(kindWords) !== null,
    hasDistrict: district !== null && cells.shown(row, district) !== '',
    firstWords,
    isWide: first ? first.right - first.left >= 2 : false,
  };
}
