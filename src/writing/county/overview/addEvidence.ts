import { addBand } from '../../sheet/addBand';
import { looks } from '../../sheet/looks';
import type { SheetDraft } from '../../sheet/SheetDraft';
import { countyFigures, type CountyFigureId } from '../../../standards/county/countyFigures';
import type { OverviewOptions } from '../OverviewOptions';
import { addCells } from './addCells';
import { addLine } from './addLine';
import { overviewLooks } from './overviewLooks';

const spans = [1, 2, 4, 1, 1];

/** Every piece of evidence that the county named, with room for a tick of whoever checks it. */
export function addEvidence(draft: SheetDraft, { texts, read }: OverviewOptions): void {
  const { overview, figures } = texts.county;
  addBand(draft, overview.evidence);
  const ids = (Object.keys(countyFigures) as CountyFigureId[]).flatMap((id) => {
    const entry = read.facts.figures.get(id);
    return entry?.evidence ? [{ id, ...entry, evidence: entry.evidence }] : [];
  });
  const scores = [...read.facts.scores].flatMap(([code, { evidence, source }]) =>
    evidence === null ? [] : [{ code, name: code, evidence, source }],
  );
  const rows = [
    ...ids.map(({ id, evidence, source }) => ({
      code: countyFigures[id].code,
      name: figures[id].name,
      evidence,
      source,
    })),
    ...scores,
  ];
  if (rows.length === 0) return addLine(draft, overview.noEvidence);
  const { itemNumber, evidenceOf, evidenceText, where, checked } = overview;
  row([itemNumber, evidenceOf, evidenceText, where, checked], true);
  for (const { code, name, evidence, source } of rows) row([code, name, evidence, source, '□']);

  function row(values: readonly string[], isHeader = false): void {
    const cells = values.map((value, index) => ({ value, columns: spans[index] ?? 1 }));
    addCells(draft, cells, isHeader ? looks.header : overviewLooks.row);
  }
}
