import type { CountyEvaluation } from '../../../engine/county/CountyEvaluation';
import { addBand } from '../../sheet/addBand';
import { looks } from '../../sheet/looks';
import type { SheetDraft } from '../../sheet/SheetDraft';
import type { CountyTexts } from '../CountyTexts';
import { addCells } from './addCells';
import { overviewLooks } from './overviewLooks';

/** Every part with its verdict and how many of its items are met, missed and open. */
export function addParts(
  draft: SheetDraft,
  { parts }: CountyEvaluation,
  { county }: CountyTexts,
): void {
  const { overview } = county;
  const { status, partNames, partVerdict } = overview;
  addBand(draft, overview.parts);
  const header = [null, overview.part, overview.conclusion, status.met, status.missed, status.open];
  const row = draft.add(header, {});
  draft.style(draft.across(row, 0, 5), looks.header);
  parts.forEach(({ part, verdict, met, missed, open }, index) => {
    const cells = [index + 1, partNames[part], partVerdict[verdict], met, missed, open];
    const at = addCells(
      draft,
      cells.map((value) => ({ value, columns: 1 })),
      {},
    );
    draft.style(draft.across(at, 0, 5), overviewLooks.row);
    draft.style(draft.across(at, 0, 0), overviewLooks.centred);
    draft.style(draft.across(at, 2, 5), overviewLooks.centred);
    if (verdict === 'fail') draft.style(draft.across(at, 2, 2), overviewLooks.missed);
    if (verdict === 'unknown') draft.style(draft.across(at, 2, 2), overviewLooks.open);
  });
}
