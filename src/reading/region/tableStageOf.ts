import type { Cells } from '../cells/Cells';
import type { ReadingFinding } from '../ReadingFinding';
import { isPointTitle } from '../rows/blocks';
import type { TableStage } from '../TableStage';
import { stageOfText } from '../words/stageOfText';
import type { Region, TitleLine } from './Region';
import { titleLineOf } from './titleLines';

/** The stage that sheet name or, failing that, title lines give the whole table. */
export function tableStageOf({ sheet }: Cells, { titleLines }: Region): TableStage {
  const title = titleLineOf(titleLines)?.text ?? '';
  const ofSheet = stageOfText(sheet);
  const stage = ofSheet ?? stageOfText(title);
  const isPoints = [sheet, title].some(isPointTitle);
  return {
    stage,
    kind: isPoints ? 'teaching-point' : 'unknown',
    says: stage === null ? '' : ofSheet ? sheet : title,
    isFromTitle: ofSheet === null && stage !== null,
  };
}

/** A question for each title that names another stage than the name of the sheet. */
export function titleContradictions(cells: Cells, region: Region): ReadingFinding[] {
  const ofSheet = stageOfText(cells.sheet);
  const own = titleLineOf(region.titleLines);
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
