import { fields } from '../../standards/fields';
import type { Stage } from '../../standards/Stage';
import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import { chosenColumns } from '../mapping/chosenColumns';
import type { Region } from '../region/Region';
import { unitLine } from '../words/unitLine';
import { writtenUnit } from '../words/units';
import { columnNotes } from './columnNotes';
import type { ColumnReading } from './ColumnReading';
import { findNameColumn } from './findNameColumn';
import { headerCell } from './headerCell';
import { othersCountedIn } from './othersCountedIn';
import type { Recognition } from './Recognition';
import { recogniseHeader } from './recogniseHeader';
import { settleArts } from './settleArts';
import { settleDuplicates, type ScoredColumn } from './settleDuplicates';
import { settleParts } from './settleParts';
import { settleRatios } from './settleRatios';
import { settleSpace } from './settleSpace';
import { settleSports } from './settleSports';
import { settleUnits } from './settleUnits';
import { settleYears } from './settleYears';

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
  const titleUnits = unitLine(region.titleLines);
  const mixed = othersCountedIn(region.paths);
  const scored = region.paths.map((path, at): ScoredColumn => {
    const own = recogniseHeader(path, tableStage);
    const known = withUnit(own, titleUnits);
    const recognition = mixed.has(at) && isPupils(own) ? { ...known, isDoubtful: true } : known;
    return {
      column: columnOf(recognition, { column: region.left + at, ...bodySample(cells, region, at) }),
      strength: recognition.strength,
      hasOwnUnit: own.unit !== null,
    };
  });
  const addressOf = (column: number): string => headerCell(cells, region, column);
  const tableCell = cells.address(region.header.top, region.left);
  const chosen = chosenColumns(scored, region.mapping, { addressOf, tableCell, titleUnits });
  const once = settleDuplicates(cells, region, settleYears(chosen.columns));
  const parts = settleParts(cells, region, once.columns);
  const named = findNameColumn(cells, region, parts.columns);
  const spaces = settleSpace(cells, region, named);
  const sports = settleSports(cells, region, spaces.columns);
  const ratios = settleRatios(cells, region, sports.columns);
  const units = settleUnits(cells, region, ratios.columns);
  const arts = settleArts(cells, region, units.columns);
  const steps = [once, parts, spaces, sports, ratios, units, arts];
  const differing = chosen.questions.filter(({ code }) => code === 'choice-unit-differs');
  const told = [...cellsOf(differing), ...once.asked];
  const asked = new Set([...told, ...steps.flatMap(({ questions }) => cellsOf(questions))]);
  const { unused } = once;
  const notes = columnNotes(arts.columns, addressOf, { asked, unused });
  const all = [...steps, notes];
  return {
    columns: arts.columns,
    findings: [...chosen.questions, ...all.flatMap(({ findings }) => findings)],
    questions: [...chosen.questions, ...all.flatMap(({ questions }) => questions)],
  };
}

function cellsOf(findings: readonly ReadingFinding[]): string[] {
  return findings.map(({ cell }) => cell);
}

function isPupils({ meaning }: Recognition): boolean {
  return meaning.kind === 'field' && meaning.field === 'pupils';
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
