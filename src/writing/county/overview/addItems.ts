import type { CountyEvaluation, CountyItemResult } from '../../../engine/county/CountyEvaluation';
import { addBand } from '../../sheet/addBand';
import { looks } from '../../sheet/looks';
import type { SheetDraft } from '../../sheet/SheetDraft';
import type { CountyTexts } from '../CountyTexts';
import { countyTestText } from '../countyTestText';
import { itemName } from '../itemName';
import { addCells } from './addCells';
import { overviewLooks } from './overviewLooks';

/** Every item with its result and its arithmetic. */
export function addItems(draft: SheetDraft, result: CountyEvaluation, texts: CountyTexts): void {
  const { overview } = texts.county;
  if (result.items.length === 0) return;
  addBand(draft, overview.items);
  const { itemNumber, conclusion, subject, arithmetic, clause } = overview;
  addRow(draft, [itemNumber, conclusion, subject, arithmetic, clause], looks.header);
  for (const one of result.items) addItem(draft, one, texts);
}

function addItem(draft: SheetDraft, result: CountyItemResult, texts: CountyTexts): void {
  const { item, status, tests } = result;
  const { overview } = texts.county;
  const lines = tests.map((test) => countyTestText(test, texts)).join('\n');
  const { document, clause } = item.clause;
  const cells = [
    item.id,
    `${overview.symbol[status]} ${overview.status[status]}`,
    itemName(item.id, texts.county),
    lines,
    `${document} ${clause}`,
  ];
  const row = addRow(draft, cells, overviewLooks.row);
  if (status === 'missed' || status === 'open') {
    draft.style(draft.across(row, 1, 1), overviewLooks[status]);
  }
}

function addRow(
  draft: SheetDraft,
  values: readonly string[],
  style: typeof looks.header | typeof overviewLooks.row,
): number {
  const spans = [1, 1, 1, 5, 1];
  return addCells(
    draft,
    values.map((value, index) => ({ value, columns: spans[index] ?? 1 })),
    style,
  );
}
