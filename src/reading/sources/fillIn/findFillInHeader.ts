import type { Cells } from '../../cells/Cells';
import { splitStage } from '../../words/splitStage';
import type { FillInHeader, ItemColumns, ValueColumn } from './FillInHeader';

/** A header stands within this many rows of the sheet. */
const searchedRows = 30;
const item =
  /^(?:填报|采集|统计|调查|数据|主要)?(?:项目|指标|内容|事项)(?:名称|内容)?$|^数据项(?:名称)?$|^指标$/;
const unit = /^(?:计量)?单位$/;
const value =
  /^(?:填报|填写|实际|本校|学校|统计|当前|指标)?(?:数值|数据|值|数|数量|情况|结果|内容)$|^(?:填报|填写|数量|本学年|本年度?|20\d\d年?|合计|全校)$/;

/** The header of a sheet with an item a row, or `null`: the words for items and, right of them, for their values. */
export function findFillInHeader(cells: Cells): FillInHeader | null {
  const { top, bottom } = cells.area;
  for (let row = top; row <= Math.min(bottom, top + searchedRows); row++) {
    const sets = setsIn(cells, row);
    if (sets.length > 0) return { row, sets };
  }
  return null;
}

function setsIn(cells: Cells, row: number): ItemColumns[] {
  const { left, right } = cells.area;
  const sets: ItemColumns[] = [];
  let open: { item: number; unit: number | null; values: ValueColumn[] } | null = null;
  for (let column = left; column <= right; column++) {
    const words = cells.words(row, column);
    if (words === '') continue;
    const isNext = item.test(words) && (!open || open.values.length > 0 || !value.test(words));
    if (isNext) {
      if (open && open.values.length > 0) sets.push(open);
      open = { item: column, unit: null, values: [] };
    } else if (open && unit.test(words)) {
      open.unit = column;
    } else if (open) {
      const found = valueColumn(words, column);
      if (found) open.values.push(found);
    }
  }
  if (open && open.values.length > 0) sets.push(open);
  return sets;
}

/** 填报值, or a stage alone: 小学 | 初中. */
function valueColumn(words: string, column: number): ValueColumn | null {
  const { stage, words: rest, assumed } = splitStage(words);
  if (stage !== null && !assumed && (rest === '' || value.test(rest))) return { column, stage };
  return value.test(words) ? { column, stage: null } : null;
}
