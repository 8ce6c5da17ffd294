import type { Cells } from '../../cells/Cells';
import type { FormBlock } from './FormBlock';
import { codeHeader, labelHeader, unitHeader } from './formHeaderWords';

/** Rows of a form's header: its last row, and its row of codes where it has one. */
export interface FormHead {
  readonly top: number;
  readonly bottom: number;
  readonly codeRow: number | null;
}

export type FormColumns = Pick<FormBlock, 'labelColumns' | 'unitColumn' | 'valueColumns'>;

/** Which columns of a form hold labels, units and figures: by its codes (甲 | 乙 | 1 2 3), else by its header. */
export function formColumns(cells: Cells, head: FormHead): FormColumns {
  return head.codeRow === null
    ? columnsByWords(cells, head)
    : columnsByCodes(cells, head, head.codeRow);
}

function columnsByCodes(cells: Cells, head: FormHead, codeRow: number): FormColumns {
  const { left, right } = cells.area;
  const labelColumns: number[] = [];
  const valueColumns: number[] = [];
  let unitColumn: number | null = null;
  let isLabel = false;
  for (let column = left; column <= right; column++) {
    const code = cells.shown(codeRow, column);
    const words = headerWords(cells, head, column);
    const isUnit = words.some((text) => unitHeader.test(text));
    if (isUnit) unitColumn = column;
    if (code !== '') isLabel = code === '甲';
    if (/\d/.test(code)) valueColumns.push(column);
    // A label's cells may lie over several columns, with 甲 in the first of them.
    else if (isLabel && !isUnit && !words.some((text) => codeHeader.test(text))) {
      labelColumns.push(column);
    }
  }
  return { labelColumns, unitColumn, valueColumns };
}

function columnsByWords(cells: Cells, head: FormHead): FormColumns {
  const { left, right } = cells.area;
  const all: { column: number; words: string[] }[] = [];
  for (let column = left; column <= right; column++) {
    all.push({ column, words: headerWords(cells, head, column) });
  }
  const isOf = (words: string[], pattern: RegExp): boolean =>
    words.some((text) => pattern.test(text));
  const meta = all.filter(({ words }) => isOf(words, codeHeader) || isOf(words, unitHeader));
  const named = all.filter(({ words }) => isOf(words, labelHeader));
  const last = Math.max(-1, ...[...meta, ...named].map(({ column }) => column));
  const labels = all.filter((one) => one.column <= last && !meta.includes(one));
  const values = all.filter(
    ({ column, words }) => column > last && words.length > 0 && !isOf(words, /^(?:备注|说明)/),
  );
  return {
    labelColumns: labels.map(({ column }) => column),
    unitColumn: meta.find(({ words }) => isOf(words, unitHeader))?.column ?? null,
    valueColumns: values.map(({ column }) => column),
  };
}

function headerWords(cells: Cells, { top, bottom, codeRow }: FormHead, column: number): string[] {
  const words: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = row === codeRow ? '' : cells.shown(row, column);
    if (text !== '') words.push(text);
  }
  return words;
}
