import type { Grid } from '../../workbook/Grid';
import type { CountyFinding } from './CountyFinding';
import type { CountyRead } from './CountyRead';
import type { CountySheet, CountySheetKind } from './CountySheet';
import { findCountySheet } from './findCountySheet';
import { readClasses } from './readClasses';
import { readFigures } from './readFigures';
import { readRooms } from './readRooms';
import { readSchoolFacts } from './readSchoolFacts';
import { readScores } from './readScores';

/**
 * What the county gave beside its school tables, from all its sheets in a workbook; several sheets of one kind are
 * read as one. Sheets of other kinds are passed over. Every source token is a full address.
 */
export function readCounty(grids: readonly Grid[]): CountyRead {
  const sheets = grids.map(findCountySheet).filter((sheet) => sheet !== null);
  const findings: CountyFinding[] = [];
  const of = (kind: CountySheetKind): readonly CountySheet[] =>
    sheets.filter((sheet) => sheet.kind === kind);
  const list = <T>(
    kind: CountySheetKind,
    read: (found: readonly CountySheet[], notes: CountyFinding[]) => readonly T[],
  ): readonly T[] | null => {
    const found = of(kind);
    return found.length > 0 ? read(found, findings) : null;
  };
  const facts = {
    figures: readFigures(of('figures'), findings),
    classes: list('classes', readClasses),
    rooms: list('rooms', readRooms),
    schools: list('schools', readSchoolFacts),
    scores: readScores(of('scores'), findings),
  };
  const named = sheets.map(({ kind, cells }) => ({ sheet: cells.sheet, kind }));
  return { facts, findings, sheets: named };
}
