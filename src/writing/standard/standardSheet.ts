import { fillTemplate } from '../../locale/fillTemplate';
import type { CountyStandard } from '../../standards/county/CountyStandard';
import type { Standard } from '../../standards/Standard';
import type { NewSheet } from '../../workbook/NewSheet';
import type { Rect } from '../../workbook/Rect';
import { countyLooks } from '../county/countyLooks';
import { looks } from '../sheet/looks';
import { SheetDraft } from '../sheet/SheetDraft';
import { wrappedHeight } from '../sheet/wrappedHeight';
import { standardName } from '../text/standardName';
import { countyRows } from './countyRows';
import { indicatorRows } from './indicatorRows';
import { namingRows } from './namingRows';
import { ruleRows } from './ruleRows';
import { scopeRows } from './scopeRows';
import { settingRows } from './settingRows';
import { splitRows } from './splitRows';
import type { StandardRow } from './StandardRow';
import type { StandardSheetOptions } from './StandardSheetOptions';

const columnWidths = [10, 9, 34, 11, 9, 9, 18, 26, 44];
const valueColumn = 6;
const headerRow = 2;

/**
 * The sheet 评估标准: every figure and rule of a standard in a row of its own, with its number and clause, to be changed
 * by the clerk and read again. What the standard does not use stands below what it does, ready to be taken.
 */
export function standardSheet(
  standard: Standard,
  county: CountyStandard,
  options: StandardSheetOptions,
): NewSheet {
  const { texts, today } = options;
  const words = texts.county.standard;
  const rows: readonly StandardRow[] = [
    ...namingRows(standard, texts),
    ...indicatorRows(standard, texts),
    ...ruleRows(standard, texts),
    ...scopeRows(standard, texts),
    ...splitRows(standard, texts),
    ...settingRows(standard, county, texts),
    ...countyRows(county, standard.basedOn, texts),
  ];
  const draft = new SheetDraft(columnWidths.length);
  const name = standardName(standard, texts.messages);
  addLine(draft, fillTemplate(words.title, { standard: name }), looks.title);
  addLine(draft, fillTemplate(words.hint, { today }), looks.about);
  draft.add(Object.values(words.header), looks.header);
  const first = draft.next;
  for (const row of rows) addRow(draft, row, words.categories[row.category]);
  styleBody(draft, first);
  for (const note of words.notes) addLine(draft, note, looks.note);
  return {
    ...draft.finish({
      name: words.name,
      columnWidths,
      frozenRows: headerRow + 1,
      frozenColumns: 3,
      print: { landscape: true, repeatRows: [headerRow, headerRow], pagesWide: 1 },
    }),
    validations: validationsOf(rows, first),
  };
}

function addLine(
  draft: SheetDraft,
  text: string,
  look: (typeof looks)['title' | 'about' | 'note'],
): void {
  const row = draft.add([text], look);
  draft.merge(draft.across(row));
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  draft.height(row, look === looks.title ? 26 : wrappedHeight(text, width));
}

function addRow(draft: SheetDraft, row: StandardRow, category: string): void {
  const { code, item, unit, primary, junior, value, note, clause } = row;
  const cells = [item, unit ?? '', '', '', value ?? '', note ?? '', clause ?? ''];
  const at = draft.add(
    [category, code, item, unit, primary, junior, value, note, clause].map((cell) =>
      cell === '' ? null : (cell ?? null),
    ),
    looks.body,
  );
  const heights = cells.map((text, index) =>
    wrappedHeight(String(text), columnWidths[index + 2] ?? 10),
  );
  draft.height(at, Math.max(...heights));
}

function styleBody(draft: SheetDraft, first: number): void {
  const bottom = draft.next - 1;
  const columns = (left: number, right: number): Rect => ({ top: first, left, bottom, right });
  draft.style(columns(0, 1), { horizontal: 'center' });
  draft.style(columns(2, 2), { wrap: true });
  draft.style(columns(3, 3), { horizontal: 'center' });
  // What the clerk may change.
  draft.style(columns(4, valueColumn), { ...countyLooks.input, horizontal: 'right', wrap: true });
  draft.style(columns(valueColumn + 1, valueColumn + 2), { wrap: true, fontSize: 10 });
}

/** Rows with the same choices share one list. */
function validationsOf(
  rows: readonly StandardRow[],
  first: number,
): NonNullable<NewSheet['validations']> {
  const lists = new Map<string, { areas: Rect[]; choices: readonly string[] }>();
  rows.forEach(({ choices }, index) => {
    if (!choices) return;
    const key = choices.join('\n');
    const list = lists.get(key) ?? { areas: [], choices };
    lists.set(key, list);
    const row = first + index;
    list.areas.push({ top: row, left: valueColumn, bottom: row, right: valueColumn });
  });
  return [...lists.values()];
}
