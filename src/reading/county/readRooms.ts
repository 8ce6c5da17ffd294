import type { RoomFact } from '../../engine/county/CountyFacts';
import type { CountyFinding } from './CountyFinding';
import type { CountySheet } from './CountySheet';
import { joinRooms, type RoomRow } from './joinRooms';
import { listRows } from './listRows';
import { readListCell } from './readListCell';
import { roomUse } from './roomUse';
import { sourceOfRow } from './sourceOfRow';
import { wordsIn } from './wordsIn';

/**
 * The music and fine arts rooms of the sheets 专用教室, those of a copied sheet once. Rows where only school and kind
 * stand are no rooms.
 */
export function readRooms(
  sheets: readonly CountySheet[],
  findings: CountyFinding[],
): readonly RoomFact[] {
  const rows = sheets.flatMap((sheet) =>
    listRows(sheet).flatMap((row) => readRoom(sheet, row, findings)),
  );
  return joinRooms(rows, findings);
}

function readRoom(sheet: CountySheet, row: number, findings: CountyFinding[]): readonly RoomRow[] {
  const school = wordsIn(sheet, row, 'school');
  const named = wordsIn(sheet, row, 'use') || wordsIn(sheet, row, 'room');
  const isFilled = (['room', 'area', 'built'] as const).some(
    (name) => wordsIn(sheet, row, name) !== '',
  );
  if (!isFilled) return [];
  const use = roomUse(named) ?? roomUse(wordsIn(sheet, row, 'room'));
  const source = sourceOfRow(sheet, row, 'area');
  const about = { school, text: named };
  if (school === '') {
    findings.push({ code: 'school-missing', severity: 'error', cell: source, details: {} });
  }
  if (use === null || use === 'several') {
    const severity = use === null && named !== '' ? 'info' : 'error';
    findings.push({ code: 'room-use-unclear', severity, cell: source, details: about });
    // A room for something else.
    if (severity === 'info') return [];
  }
  const line = { sheet, row, findings };
  const fact: RoomFact = {
    school,
    use: use === 'several' ? null : use,
    area: readListCell(line, 'area', 'square-metre'),
    built: readListCell(line, 'built', 'year'),
    source,
  };
  return [{ fact, name: wordsIn(sheet, row, 'room'), sheet: sheet.cells.sheet }];
}
