import type { CountyEvaluation } from '../../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../../locale/fillTemplate';
import { addBand } from '../../sheet/addBand';
import type { SheetDraft } from '../../sheet/SheetDraft';
import type { CountyTexts } from '../CountyTexts';
import { addCaseRow } from './addCaseRow';
import { addLine } from './addLine';
import { caseCells } from './caseCells';

/** Schools over their limit, and those of which it cannot be said, largest first. */
export function addLargeSchools(
  draft: SheetDraft,
  { lists }: CountyEvaluation,
  texts: CountyTexts,
): void {
  const { overview } = texts.county;
  const cases = lists.largeSchools;
  const count = (cases ?? []).filter(({ status }) => status === 'missed').length;
  addBand(draft, fillTemplate(overview.largeSchools, { count }));
  if (cases === null) return addLine(draft, overview.noSchoolList);
  if (cases.length === 0) return addLine(draft, overview.noLargeSchools);
  const { serial, stage, school, className, where, conclusion } = overview;
  const pupils = `${overview.pupils} / ${overview.limit}`;
  addCaseRow(draft, [serial, stage, school, className, pupils, where, conclusion], true);
  cases.forEach((one, index) => {
    const status = `${overview.symbol[one.status]} ${overview.status[one.status]}`;
    addCaseRow(draft, [index + 1, ...caseCells(one, texts), status]);
  });
}
