import type { Cells } from '../cells/Cells';
import { cleanWords } from '../cells/cleanWords';
import type { ReadingFinding } from '../ReadingFinding';
import { gatheredTitle, openMark } from './gatheredTitle';

const mark = cleanWords(openMark);

/**
 * What is still open in a county table that was gathered from several sources: a question for each line under it
 * that begins 待核. The clerk answers one by deleting its line. Other sheets give none.
 */
export function openLines(cells: Cells): ReadingFinding[] {
  const { area } = cells;
  if (cells.words(area.top, area.left) !== gatheredTitle) return [];
  const found: ReadingFinding[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const words = cells.words(row, area.left);
    if (!words.startsWith(mark)) continue;
    found.push({
      code: 'gathered-open',
      severity: 'warning',
      cell: cells.address(row, area.left),
      details: { row: String(row + 1), text: textOf(cells, row) },
    });
  }
  return found;
}

/** The line as it was written, without its mark. */
function textOf(cells: Cells, row: number): string {
  const text = String(cells.value(row, cells.area.left) ?? '').trim();
  return text.slice(openMark.length).trim();
}
