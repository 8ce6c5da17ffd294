import type { Cells } from '../cells/Cells';
import type { ReadingFinding } from '../ReadingFinding';
import { isPointTitle } from '../rows/blocks';
import type { TableStage } from '../TableStage';
import { stageOfText } from '../words/stageOfText';
import type { Region, TitleLine } from './Region';
import { titleLineOf } from './titleLines';

/** Where a row contradicts the stage that the clerk gave the table, it is said to differ from this. */
const chosenStageSays = '核对列';

/** The stage that the clerk gave the whole table, else sheet name or, failing that, title lines. */
export function tableStageOf({ sheet }: Cells, { titleLines, mapping }: Region): TableStage {
  const title = titleLineOf(titleLines)?.text ?? '';
  const ofSheet = stageOfText(sheet);
  const stage = ofSheet ?? stageOfText(title);
  const isPoints = [sheet, title].some(isPointTitle);
  const kind = isPoints ? 'teaching-point' : 'unknown';
  const chosen = mapping?.stage;
  if (chosen) return { stage: chosen, kind, says: chosenStageSays, isFromTitle: false };
  return {
    stage,
    kind,
    says: stage === null ? '' : ofSheet ? sheet : title,
    isFromTitle: ofSheet === null && stage !== null,
  };
}

/** A question for each title that names another stage than the name of the sheet. */
export function titleContradictions(cells: Cells, region: Region): ReadingFinding[] {
  const ofSheet = stageOfText(cells.sheet);
  // Whoever gives the table a stage has settled what sheet name and title say.
  const own = region.mapping?.stage ? null : titleLineOf(region.titleLines);
  const titles = [...(own ? [own] : []), ...region.innerTitles];
  return titles.flatMap((title): ReadingFinding[] => {
    const stage = stageOfText(title.text);
    if (ofSheet === null || stage === null || stage === ofSheet) return [];
    const isInner = title !== own;
    const value = isInner ? stage : ofSheet;
    return [contradiction(cells, region, { title, value })];
  });
}

function contradiction(
  cells: Cells,
  { left, right }: Region,
  { title, value }: { title: TitleLine; value: string },
): ReadingFinding {
  let column = left;
  while (column < right && cells.words(title.row, column) !== title.text) column++;
  return {
    code: 'stage-contradiction',
    severity: 'warning',
    cell: cells.address(title.row, column),
    details: { row: String(title.row + 1), text: title.text, by: cells.sheet, value },
  };
}

/** The stage to read the header with: none when a title further down names another. */
export function headerStageOf({ stage }: TableStage, { innerTitles }: Region): TableStage['stage'] {
  const isOne = innerTitles.every(({ text }) => (stageOfText(text) ?? stage) === stage);
  return isOne ? stage : null;
}
