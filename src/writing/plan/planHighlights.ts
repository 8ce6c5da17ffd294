import type { CellPosition } from '../../workbook/CellPosition';
import type { HighlightGroup } from '../../workbook/WritePlan';
import { cellOf } from './cellOf';
import { decidingCells } from './decidingCells';
import type { EvaluatedTable } from './EvaluatedTable';
import { highlightColors } from './highlightColors';

type Meaning = HighlightGroup['meaning'];

const rank: Record<Meaning, number> = { floor: 1, 'failing-school': 2, below: 3 };

/**
 * Fills in the clerk's own table: cells that decide a value below the standard (light) or below 85 % of it
 * (dark), and the names of schools that do not pass. A cell that decides several values gets the gravest.
 */
export function planHighlights({ table, evaluation }: EvaluatedTable): readonly HighlightGroup[] {
  const marked = new Map<string, CellPosition & { meaning: Meaning }>();
  const mark = (meaning: Meaning, cells: readonly CellPosition[]): void => {
    for (const { row, column } of cells) {
      const key = `${row},${column}`;
      const before = marked.get(key);
      if (!before || rank[before.meaning] < rank[meaning])
        marked.set(key, { row, column, meaning });
    }
  };
  for (const stage of evaluation.stages) {
    for (const section of stage.sections) {
      const name = cellOf(section.section.school.source, table.sheet);
      if (section.verdict === 'fail' && name) mark('failing-school', [name]);
      for (const result of section.indicators) {
        const { level } = result;
        if (level === 'below' || level === 'floor') {
          mark(level, decidingCells(table, section, result));
        }
      }
    }
  }
  return (['below', 'floor', 'failing-school'] as const).flatMap((meaning) => {
    const cells = [...marked.values()]
      .filter((cell) => cell.meaning === meaning)
      .map(({ row, column }) => ({ row, column }));
    const group = { kind: 'highlight', id: meaning, sheet: table.sheet, meaning } as const;
    return cells.length > 0 ? [{ ...group, color: highlightColors[meaning], cells }] : [];
  });
}
