import type { CellValue } from '../../../src/workbook/CellValue';
import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import type { GridOptions } from '../gridOf';

export type Row = CellValue[];

/** A column of a template: its header words from the top down, and which figure of a school stands under it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly figure: string;
  /** What a figure is divided by under this header's unit. */
  readonly per?: number;
}

/** Columns that stay beside each other, because a merged header lies over them. */
export type Group = readonly Leaf[];

const leaf = (figure: string, ...path: string[]): Leaf => ({ figure, path });

/** A three-row header as clerks get it: serial, name, kind, pupils, teachers by degree and subject, rooms, equipment. */
export const template: readonly Group[] = [
  [leaf('serial', '序号')],
  [leaf('name', '学校名称')],
  [leaf('kind', '学校类别')],
  [leaf('pupils', '在校生数（人）')],
  [
    leaf('teachers', '专任教师', '合计'),
    leaf('degree', '专任教师', '其中', '高于规定学历教师数'),
    leaf('backbone', '专任教师', '其中', '县级以上骨干教师数'),
    leaf('peArts', '专任教师', '其中', '体育、艺术专任教师数'),
  ],
  [
    leaf('space', '校舍面积（㎡）', '教学及辅助用房'),
    leaf('indoor', '校舍面积（㎡）', '室内体育用房'),
  ],
  [leaf('ground', '运动场地面积（㎡）')],
  [leaf('equipment', '教学仪器设备值（元）')],
  [leaf('rooms', '网络多媒体教室（间）')],
];

/** What happened to the merged cells of a header: kept, lost, or each cut in two with the words in both parts. */
export type Merging = 'kept' | 'lost' | 'cut';

export interface Sheet {
  readonly rows: Row[];
  readonly options: GridOptions;
  readonly headerRows: number;
}

/** The sheet that a template and its schools make. */
export function sheetOf(
  groups: readonly Group[],
  schools: readonly Readonly<Record<string, CellValue>>[],
  merging: Merging = 'kept',
): Sheet {
  const leaves = groups.flat();
  const depth = Math.max(...leaves.map(({ path }) => path.length));
  const header: Row[] = Array.from({ length: depth }, () => leaves.map(() => null));
  const merges: string[] = [];
  for (let level = 0; level < depth; level++) {
    for (let left = 0; left < leaves.length;) {
      const right = endOf(leaves, left, level);
      const words = leaves[left]?.path[level];
      if (words !== undefined)
        put({ header, merges }, { words, level, left, right, leaves, depth, merging });
      left = right + 1;
    }
  }
  const body = schools.map((school) =>
    leaves.map(({ figure, per = 1 }): CellValue => {
      const value = school[figure] ?? null;
      return typeof value === 'number' && per !== 1 ? value / per : value;
    }),
  );
  return {
    rows: [...header, ...body],
    options: { merges: merging === 'lost' ? [] : merges },
    headerRows: depth,
  };
}

interface HeaderCell {
  readonly words: string;
  readonly level: number;
  readonly left: number;
  readonly right: number;
  readonly leaves: readonly Leaf[];
  readonly depth: number;
  readonly merging: Merging;
}

function put({ header, merges }: { header: Row[]; merges: string[] }, cell: HeaderCell): void {
  const { words, level, left, right, leaves, depth, merging } = cell;
  const isLast = (leaves[left]?.path.length ?? 0) - 1 === level && left === right;
  const bottom = isLast ? depth - 1 : level;
  const middle = merging === 'cut' && right > left ? left + Math.floor((right - left) / 2) : right;
  for (const [from, to] of [
    [left, middle],
    [middle + 1, right],
  ] as const) {
    if (from > to) continue;
    const row = header[level];
    if (row) row[from] = words;
    if (to > from || bottom > level)
      merges.push(rectAddress({ top: level, left: from, bottom, right: to }));
  }
}

/** The last column that shares this one's header cell. */
function endOf(leaves: readonly Leaf[], left: number, level: number): number {
  const own = leaves[left]?.path.slice(0, level + 1).join('>');
  let right = left;
  while (
    right + 1 < leaves.length &&
    (leaves[left]?.path.length ?? 0) > level + 1 &&
    leaves[right + 1]?.path.slice(0, level + 1).join('>') === own
  ) {
    right++;
  }
  return right;
}
