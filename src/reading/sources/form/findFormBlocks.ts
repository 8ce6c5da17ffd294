import type { Cells } from '../../cells/Cells';
import { isCodeRow } from '../../region/isCodeRow';
import type { FormBlock } from './FormBlock';
import { formColumns, type FormHead } from './formColumns';
import { codeHeader, labelHeader, unitHeader } from './formHeaderWords';
import { formHeadTop } from './formHeadTop';
import { formNumberOf } from './formNumbers';
import { plainHeadBottom } from './plainHeadBottom';

/** Titles are looked for in this many rows above a header. */
const titleRows = 8;
/** A header without codes begins within this many rows of the sheet. */
const searchedRows = 30;

/**
 * The forms on a sheet. A form has a row of codes under its header (甲 乙 1 2 3); where that was taken out, a header
 * with 指标名称 or 编号 on a sheet that a form's number names. Takes time in proportion to the cells.
 */
export function findFormBlocks(cells: Cells): FormBlock[] {
  const { top, bottom } = cells.area;
  const heads = codedHeads(cells);
  const plain = heads.length === 0 ? plainHead(cells) : null;
  if (plain) heads.push(plain);
  return heads.flatMap((head, at): FormBlock[] => {
    const columns = formColumns(cells, head);
    if (columns.valueColumns.length === 0 || columns.labelColumns.length === 0) return [];
    const above = heads[at - 1];
    const below = heads[at + 1];
    const titlesFrom = Math.max(above ? above.bottom + 1 : top, head.top - titleRows);
    return [
      {
        ...columns,
        titles: titlesOf(cells, titlesFrom, head.top),
        header: {
          top: head.top,
          bottom: head.bottom,
          codeRows: head.codeRow === null ? [] : [head.codeRow],
        },
        bodyTop: head.bottom + 1,
        bodyBottom: below ? below.top - 1 : bottom,
      },
    ];
  });
}

function codedHeads(cells: Cells): FormHead[] {
  const { top, bottom } = cells.area;
  const heads: FormHead[] = [];
  let from = top;
  for (let row = top; row <= bottom; row++) {
    if (!isFormCodeRow(cells, row)) continue;
    heads.push({ top: formHeadTop(cells, row, from), bottom: row, codeRow: row });
    from = row + 1;
  }
  return heads;
}

function isFormCodeRow(cells: Cells, row: number): boolean {
  const { left, right } = cells.area;
  for (let column = left; column <= right; column++) {
    const isText = typeof cells.value(row, column) === 'string';
    if (isText && cells.words(row, column) === '甲') return isCodeRow(cells, row);
  }
  return false;
}

function plainHead(cells: Cells): FormHead | null {
  const { top, bottom, left, right } = cells.area;
  let isNamed = formNumberOf(cells.sheet) !== null;
  for (let row = top; row <= Math.min(bottom, top + searchedRows); row++) {
    let texts = 0;
    let isHeader = false;
    for (let column = left; column <= right; column++) {
      const words = cells.words(row, column);
      if (words === '') continue;
      texts++;
      isNamed ||= formNumberOf(words) !== null;
      isHeader ||= [labelHeader, codeHeader, unitHeader].some((pattern) => pattern.test(words));
    }
    if (isNamed && isHeader && texts >= 2) {
      return { top: row, bottom: plainHeadBottom(cells, row), codeRow: null };
    }
  }
  return null;
}

function titlesOf(cells: Cells, from: number, to: number): string[] {
  const { left, right } = cells.area;
  const titles: string[] = [];
  for (let row = from; row < to; row++) {
    for (let column = left; column <= right; column++) {
      const text = cells.words(row, column);
      if (text !== '' && text.length <= 60) titles.push(text);
    }
  }
  return titles;
}
