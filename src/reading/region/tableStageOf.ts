import type { Cells } from '../cells/Cells';
import type { ReadingFinding } from '../ReadingFinding';
import { isPointTitle } from '../rows/blocks';
import type { TableStage } from '../TableStage';
import { stageOfText } from '../words/stageOfText';
import type { Region, TitleLine } from './Region';
import { titleLineOf } from './titleLines';

/** Where a row contradicts the stage that the clerk gave the table, it is said to differ from this. */
const chosenStageSays = '核对列';

/**
 * The stage that sheet name or, failing that, title lines name. One that the clerk gave the template counts where they
 * name none, or contradict each other: the sheets 小学 and 初中 of a workbook have one header, and a stage that was
 * given to one of them must not turn the other round.
 */
export function tableStageOf({ sheet }: Cells, { titleLines, mapping }: Region): TableStage {
  const title = titleLineOf(titleLines)?.text ?? '';
  const ofSheet = stageOfText(sheet);
  const ofTitle = stageOfText(title);
  const stage = ofSheet ?? ofTitle;
  const isPoints = [sheet, title].some(isPointTitle);
  const kind = isPoints ? 'teaching-point' : 'unknown';
  const chosen = mapping?.stage ?? null;
  const isFree = stage === null || chosen === ofSheet || chosen === ofTitle;
  if (chosen !== null && isFree)
    return { stage: chosen, kind, says: chosenStageSays, isFromTitle: false };
  return {
    stage,
    kind,
    says: stage === null ? '' : ofSheet ? sheet : title,
    isFromTitle: ofSheet === null && stage !== null,
  };
}

/**
 * A question for each title that names another stage than the name of the sheet, and one where they
 * name another one than the clerk gave the template.
 */
export function titleContradictions(
  cells: Cells,
  region: Region,
  tableStage: TableStage,
): ReadingFinding[] {
  const ofSheet = stageOfText(cells.sheet);
  const own = titleLineOf(region.titleLines);
  const titles = [...(own ? [own] : []), ...region.innerTitles];
  const found = titles.flatMap((title): ReadingFinding[] => {
    const stage = stageOfText(title.text);
    if (ofSheet === null || stage === null || stage === ofSheet) return [];
    const value = title === own ? (tableStage.stage ?? ofSheet) : stage;
    const cell = titleCell(cells, region, title);
    return [contradiction(cell, title.row, { text: title.text, by: cells.sheet, value })];
  });
  return [...chosenContradictions(cells, region, tableStage), ...found];
}

/** A stage that the clerk gave the template, but that this table's own words speak against. */
function chosenContradictions(
  cells: Cells,
  region: Region,
  { stage, says, isFromTitle }: TableStage,
): ReadingFinding[] {
  const chosen = region.mapping?.stage ?? null;
  if (chosen === null || stage === null || stage === chosen) return [];
  const title = isFromTitle ? titleLineOf(region.titleLines) : null;
  const { top } = region.header;
  const cell = title ? titleCell(cells, region, title) : cells.address(top, region.left);
  const details = { text: says, by: chosenStageSays, value: stage };
  return [contradiction(cell, title?.row ?? top, details)];
}

function titleCell(cells: Cells, { left, right }: Region, { row, text }: TitleLine): string {
  let column = left;
  while (column < right && cells.words(row, column) !== text) column++;
  return cells.address(row, column);
}

function contradiction(
  cell: string,
  row: number,
  details: { readonly text: string; readonly by: string; readonly value: string },
): ReadingFinding {
  const code = 'stage-contradiction';
  return { code, severity: 'warning', cell, details: { row: String(row + 1), ...details } };
}

/** The stage to read the header with: none when a title further down names another. */
export function headerStageOf({ stage }: TableStage, { innerTitles }: Region): TableStage['stage'] {
  const isOne = innerTitles.every(({ text }) => (stageOfText(text) ?? stage) === stage);
  return isOne ? stage : null;
}
