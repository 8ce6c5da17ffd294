import type { CountyEvaluation } from '../../../engine/county/CountyEvaluation';
import { addBand } from '../../sheet/addBand';
import { looks } from '../../sheet/looks';
import type { SheetDraft } from '../../sheet/SheetDraft';
import type { CountyTexts } from '../CountyTexts';
import { obstacleRow } from '../obstacleRow';
import { obstacleStatus } from '../obstacleStatus';
import { addCells } from './addCells';
import { addLine } from './addLine';
import { cellsText } from './cellsText';
import { overviewLooks } from './overviewLooks';

/** What stands in the way of applying, most serious first. */
export function addObstacles(
  draft: SheetDraft,
  { obstacles }: CountyEvaluation,
  texts: CountyTexts,
): void {
  const { overview } = texts.county;
  addBand(draft, overview.obstacles);
  if (obstacles.length === 0) return addLine(draft, overview.noObstacles);
  const row = (
    values: readonly (string | number)[],
    style: typeof looks.header | typeof overviewLooks.row,
  ): number =>
    addCells(
      draft,
      values.map((value, index) => ({ value, columns: index === 3 ? 3 : 1 })),
      style,
    );
  row(
    [
      overview.serial,
      overview.part,
      overview.subject,
      overview.present,
      overview.wanted,
      overview.where,
      overview.clause,
    ],
    looks.header,
  );
  obstacles.forEach((obstacle, index) => {
    const { part, subject, present, wanted, cells, clause } = obstacleRow(obstacle, texts);
    const status = obstacleStatus(obstacle);
    const mark = `${overview.symbol[status]} ${subject}`;
    const at = row(
      [index + 1, part, mark, present, wanted, cellsText(cells, texts.messages), clause],
      overviewLooks.row,
    );
    draft.style(draft.across(at, 0, 0), overviewLooks.centred);
    draft.style(draft.across(at, 2, 2), overviewLooks[status]);
  });
}
