import type { CountyEvaluation } from '../../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../../locale/fillTemplate';
import { addBand } from '../../sheet/addBand';
import type { SheetDraft } from '../../sheet/SheetDraft';
import type { CountyTexts } from '../CountyTexts';
import { addCaseRow } from './addCaseRow';
import { addLine } from './addLine';
import { caseCells } from './caseCells';

/** Classes over the standard, largest first, with the band that each reaches. */
export function addLargeClasses(
  draft: SheetDraft,
  { lists }: CountyEvaluation,
  texts: CountyTexts,
): void {
  const { overview } = texts.county;
  const bands = lists.largeClasses;
  const count = (bands ?? []).reduce((sum, { cases }) => sum + cases.length, 0);
  addBand(draft, fillTemplate(overview.largeClasses, { count }));
  if (bands === null) return addLine(draft, overview.noClassList);
  if (count === 0) return addLine(draft, overview.noLargeClasses);
  const { serial, stage, school, className, where, bandTitle } = overview;
  const pupils = `${overview.pupils} / ${overview.limit}`;
  addCaseRow(draft, [serial, stage, school, className, pupils, where, bandTitle], true);
  const rows = bands.flatMap(({ band, cases }) =>
    cases.map((one) => [...caseCells(one, texts), overview.band[band]]),
  );
  rows.forEach((cells, index) => addCaseRow(draft, [index + 1, ...cells]));
}
