import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import type { ColumnReading } from './ColumnReading';
import { headerCell } from './headerCell';

const indoor = '(?:室内)?(?:体育用房|体育馆|体育场馆|体育活动用房|风雨操场)';
const net = new RegExp(
  `用房[^。;]*(?:不含|不包括|不包含|未含|已?扣除|已?减去|已?剔除|除去|除)[^。;]*${indoor}`,
);
const gross = new RegExp(`用房[^。;]*(?:含|包括|包含|未扣除|未减去)[^。;]*${indoor}`);
const longest = 400;

/**
 * Follows notes above or below the table, and brackets in the header, that say whether 教学及辅助用房 holds the
 * indoor sport rooms. 已扣除 or 不含 makes the column net. 含 leaves it gross; without a column of indoor sport rooms
 * nothing can be taken off, which is a question.
 */
export function settleSpace(
  cells: Cells,
  region: Region,
  columns: readonly Column[],
): ColumnReading {
  const isSpace = ({ meaning }: Column): boolean =>
    meaning.kind === 'field' && meaning.field === 'teaching-space';
  const findings: ReadingFinding[] = [];
  const questions: ReadingFinding[] = [];
  if (!columns.some(isSpace)) return { columns, findings, questions };
  const notes = notesOf(cells, region);
  const hasIndoor = columns.some(
    ({ meaning }) => meaning.kind === 'field' && meaning.field === 'indoor-sports-space',
  );
  const settled = columns.map((column): Column => {
    const { meaning, header, isChosen } = column;
    if (meaning.kind !== 'field' || !isSpace(column) || isChosen) return column;
    const said = [`用房${header.join('')}`, ...notes];
    const isNet = notes.find((text) => net.test(text));
    const isGross = said.find((text) => gross.test(text) && !net.test(text));
    const cell = headerCell(cells, region, column.column);
    const details = { header: header.join(' > '), text: (isNet ?? isGross ?? '').slice(0, 60) };
    if (isNet !== undefined && isGross === undefined) {
      findings.push({ code: 'space-net-by-note', severity: 'info', cell, details });
      return { ...column, meaning: { ...meaning, field: 'teaching-space-net' } };
    }
    if (isGross === undefined || hasIndoor) return column;
    const code = 'space-gross-by-note';
    const question: ReadingFinding = { code, severity: 'warning', cell, details };
    findings.push(question);
    questions.push(question);
    return { ...column, certainty: 'doubtful' };
  });
  return { columns: settled, findings, questions };
}

/** Texts around the table that speak of rooms: title lines, and footnotes among or below the rows. */
function notesOf(cells: Cells, { titleLines, ...region }: Region): string[] {
  const notes = titleLines.map(({ text }) => text);
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    for (let column = region.left; column <= region.right; column++) {
      const value = cells.value(row, column);
      if (typeof value !== 'string' || value.length < 8 || value.length > longest) continue;
      const words = cells.words(row, column);
      if (words.includes('用房')) notes.push(words);
    }
  }
  return notes;
}
