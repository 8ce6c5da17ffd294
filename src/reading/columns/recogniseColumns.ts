import { fields } from '../../standards/fields';
import type { Stage } from '../../standards/Stage';
import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import { unitLine } from '../words/unitLine';
import { writtenUnit } from '../words/units';
import type { ColumnReading } from './ColumnReading';
import { findNameColumn } from './findNameColumn';
import { headerCell } from './headerCell';
import type { Recognition } from './Recognition';
import { recogniseHeader } from './recogniseHeader';
import { settleDuplicates, type ScoredColumn } from './settleDuplicates';
import { settleMoneyUnit } from './settleMoneyUnit';

/**
 * What each column of a table is: recognised by its header words, then compared with the other columns and, where
 * the words leave something open, with the body.
 *
 * @param tableStage the stage of the whole table, where sheet name or title give it
 */
export function recogniseColumns(
  cells: Cells,
  region: Region,
  tableStage: Stage | null,
): ColumnReading {
  const units = unitLine(region.titleLines);
  const scored = region.paths.map((path, at): ScoredColumn => {
    const recognition = withUnit(recogniseHeader(path, tableStage), units);
    return {
      column: columnOf(recognition, { column: region.left + at, ...bodySample(cells, region, at) }),
      strength: recognition.strength,
    };
  });
  const addressOf = (column: number): string => headerCell(cells, region, column);
  const settled = settleDuplicates(scored, addressOf);
  const named = findNameColumn(cells, region, settled.columns);
  const money = settleMoneyUnit(cells, region, named);
  const asked = new Set(money.questions.map(({ cell }) => cell));
  const notes = columnNotes(money.columns, addressOf, asked);
  return {
    columns: money.columns,
    findings: [...settled.findings, ...money.findings, ...notes.findings],
    questions: [...settled.questions, ...money.questions, ...notes.questions],
  };
}

/** Takes the unit of the title line for a quantity whose own header has none. */
function withUnit(recognition: Recognition, units: ReturnType<typeof unitLine>): Recognition {
  const { meaning, unit } = recognition;
  if (meaning.kind !== 'field' || unit !== null) return recognition;
  const written = units.get(fields[meaning.field].unit);
  const factor = written === undefined ? undefined : writtenUnit(written)?.factor;
  if (written === undefined || factor === undefined) return recognition;
  return { ...recognition, unit: written.replace('m2', '㎡'), meaning: { ...meaning, factor } };
}

function columnOf(
  { meaning, header, unit, isDoubtful }: Recognition,
  { column, example }: { column: number; example: string | null },
): Column {
  const certainty = isDoubtful ? 'doubtful' : 'certain';
  return { column, header, meaning, unit, example, isChosen: false, certainty };
}

function bodySample(cells: Cells, region: Region, at: number): { example: string | null } {
  for (let row = region.bodyTop; row <= region.bodyBottom; row++) {
    const value = cells.value(row, region.left + at);
    if (value !== null) return { example: String(value).trim().slice(0, 40) };
  }
  return { example: null };
}

/** Columns that were not used, whose unit was converted, or whose meaning is doubtful and not yet asked about. */
function columnNotes(
  columns: readonly Column[],
  addressOf: (column: number) => string,
  asked: ReadonlySet<string>,
): { findings: ReadingFinding[]; questions: ReadingFinding[] } {
  const findings: ReadingFinding[] = [];
  const questions: ReadingFinding[] = [];
  for (const { column, header, meaning, unit, example, certainty } of columns) {
    const about = { cell: addressOf(column), details: { header: header.join(' > ') } };
    if (meaning.kind === 'unknown' && header.length > 0 && example !== null) {
      const isBranchFlag = /是否计校/.test(header.join(''));
      const severity = isBranchFlag ? 'warning' : 'info';
      const finding: ReadingFinding = { code: 'column-not-recognised', severity, ...about };
      findings.push(finding);
      // Branch campuses have to be added to their main school before anything is computed.
      if (isBranchFlag) questions.push(finding);
    }
    if (meaning.kind === 'field' && meaning.factor !== '1' && unit !== null) {
      const details = { ...about.details, unit };
      findings.push({ code: 'unit-converted', severity: 'info', cell: about.cell, details });
    }
    const value = meaning.kind === 'field' ? meaning.field : meaning.kind;
    const isNamed = meaning.kind === 'field' || meaning.kind === 'name';
    if (certainty === 'doubtful' && isNamed && !asked.has(about.cell)) {
      const details = { ...about.details, value };
      questions.push({ code: 'column-doubtful', severity: 'warning', cell: about.cell, details });
    }
  }
  return {
    findings: [...findings, ...questions.filter((one) => !findings.includes(one))],
    questions,
  };
}
