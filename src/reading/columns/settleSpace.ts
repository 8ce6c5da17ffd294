import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import { stageOfText } from '../words/stageOfText';
import type { ColumnReading } from './ColumnReading';
import { headerCell } from './headerCell';
import { spaceNotes } from './spaceNotes';

const indoor = '(?:室内)?(?:体育用房|体育馆|体育场馆|体育活动用房|风雨操场)';
/** 扣除, but not 未扣除 or 没有扣除. */
const taken = '(?<![未没有不])(?:扣除|减去|剔除|除去)|(?<![扣剔])除(?!去)';
const net = new RegExp(`用房[^。;]*(?:不含|不包括|不包含|未含|${taken})[^。;]*${indoor}`);
const gross = new RegExp(
  `用房[^。;]*(?:含|包括|包含|(?:未|没有|没)(?:扣除|减去|剔除|除去))[^。;]*${indoor}`,
);

/**
 * Follows notes above or below the table, and brackets in the header, that say whether 教学及辅助用房 holds the
 * indoor sport rooms. 已扣除 or 不含 makes the column net. 含 leaves it gross; without a column of indoor sport rooms
 * nothing can be taken off, which is a question, as are notes that contradict each other. A remark on one school says
 * nothing about the others: it is told, and not followed.
 */
export function settleSpace(
  cells: Cells,
  region: Region,
  columns: readonly Column[],
): ColumnReading {
  const findings: ReadingFinding[] = [];
  const questions: ReadingFinding[] = [];
  if (!columns.some(isSpace)) return { columns, findings, questions };
  const { ofTable: all, ofSchools } = spaceNotes(cells, region, columns);
  // 初中教学及辅助用房已扣除… says nothing about the primary schools of the table.
  const ofOneStage = all.filter((text) => isTold(text) && stageOfText(text) !== null);
  const ofTable = all.filter((text) => !ofOneStage.includes(text));
  const hasIndoor = columns.some(
    ({ meaning }) => meaning.kind === 'field' && meaning.field === 'indoor-sports-space',
  );
  const settled = columns.map((column): Column => {
    const { meaning, header, isChosen } = column;
    if (meaning.kind !== 'field' || !isSpace(column) || isChosen) return column;
    const said = saidOf(header, ofTable);
    const code = codeOf(said, hasIndoor);
    if (code === null) return column;
    const cell = headerCell(cells, region, column.column);
    const text = (said.net ?? said.gross ?? '').slice(0, shown);
    const by = code === 'space-notes-differ' ? { by: (said.gross ?? '').slice(0, shown) } : {};
    const details = { header: header.join(' > '), text, ...by };
    if (code === 'space-net-by-note') {
      findings.push({ code, severity: 'info', cell, details });
      return { ...column, meaning: { ...meaning, field: 'teaching-space-net' } };
    }
    const question: ReadingFinding = { code, severity: 'warning', cell, details };
    findings.push(question);
    questions.push(question);
    return { ...column, certainty: 'doubtful' };
  });
  for (const { cell, text } of ofSchools.filter((note) => isTold(note.text))) {
    const details = { text: text.slice(0, shown) };
    findings.push({ code: 'space-remark', severity: 'warning', cell, details });
  }
  const space = columns.find(isSpace);
  for (const text of space && !space.isChosen ? ofOneStage : []) {
    const cell = headerCell(cells, region, space?.column ?? region.left);
    const details = { text: text.slice(0, shown) };
    const question: ReadingFinding = { code: 'space-remark', severity: 'warning', cell, details };
    findings.push(question);
    questions.push(question);
  }
  return { columns: settled, findings, questions };
}

const shown = 60;

/** Whether a text says what is in the rooms. */
function isTold(text: string): boolean {
  return net.test(text) || gross.test(text);
}

function isSpace({ meaning }: Column): boolean {
  return meaning.kind === 'field' && meaning.field === 'teaching-space';
}

/** The first notes that say net and gross. */
interface Said {
  readonly net: string | undefined;
  readonly gross: string | undefined;
}

function saidOf(header: readonly string[], notes: readonly string[]): Said {
  return {
    net: notes.find((text) => net.test(text)),
    gross: [`用房${header.join('')}`, ...notes].find((text) => gross.test(text) && !net.test(text)),
  };
}

function codeOf(
  said: Said,
  hasIndoor: boolean,
): 'space-notes-differ' | 'space-net-by-note' | 'space-gross-by-note' | null {
  if (said.net !== undefined) {
    return said.gross === undefined ? 'space-net-by-note' : 'space-notes-differ';
  }
  return said.gross === undefined || hasIndoor ? null : 'space-gross-by-note';
}
