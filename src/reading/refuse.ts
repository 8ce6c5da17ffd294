import { cellAddress } from '../workbook/notation/cellAddress';
import { rectAddress } from '../workbook/notation/rectAddress';
import type { Rect } from '../workbook/Rect';
import type { Cells } from './cells/Cells';
import type { Refusal } from './Refusal';
import type { ReadingOutcome } from './ReadingOutcome';
import { likelySheet } from './refusals/likelySheet';

const most = 5;
const longest = 40;
/** Words that come near a column we look for, by what is missing. */
const near: Readonly<Record<Refusal['code'], RegExp | null>> = {
  'empty-sheet': null,
  'no-table': /学校|学生|在校|教师|生均|每百|差异系数|校名/,
  'no-pupils-column': /学生|在校|在籍|人数|生数|生均|每百/,
  'no-indicator-column': /教师|用房|面积|设备|教室|图书|计算机|生均|每百/,
  'no-schools': /学校|校名|单位|名称/,
  'no-figures': null,
  'empty-template': /学校|校名|学生|在校/,
  'single-school': /学校名称|填报项目|填报值|学校\(机构\)|教基|基础基/,
  roster: /姓名|性别|学历|学科|职称/,
  'county-results': /平均值|差异系数|标准差|达标学校/,
  pivot: /行标签|列标签|求和项|计数项|平均值项/,
  prose: /学校|学生|在校|教师/,
};
/** Codes that say too little where the sheet is plainly something else. */
const vague: readonly Refusal['code'][] = [
  'no-table',
  'no-pupils-column',
  'no-indicator-column',
  'no-schools',
];

/** A refusal that says what was searched and which words came nearest, header words of the table first. */
export function refuse(
  cells: Cells,
  code: Refusal['code'],
  header: Rect | null = null,
): ReadingOutcome {
  const range = rectAddress(cells.area);
  const known = vague.includes(code) ? (likelySheet(cells, code) ?? code) : code;
  const pattern = near[known];
  const nearest: { cell: string; text: string }[] = [];
  const areas = header ? [header, cells.area] : [cells.area];
  for (const area of pattern ? areas : []) collect(cells, area, { pattern, nearest });
  return { kind: 'refused', refusal: { code: known, sheet: cells.sheet, range, nearest } };
}

function collect(
  cells: Cells,
  area: Rect,
  { pattern, nearest }: { pattern: RegExp | null; nearest: { cell: string; text: string }[] },
): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (nearest.length >= most) return;
      const text = cells.words(row, column);
      if (text.length > longest || !pattern?.test(text)) continue;
      const cell = cellAddress({ row, column });
      if (!nearest.some((one) => one.cell === cell)) nearest.push({ cell, text });
    }
  }
}
