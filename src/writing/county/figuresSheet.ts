import { fillTemplate } from '../../locale/fillTemplate';
import type { CountyMessages } from '../../locale/county/CountyMessages';
import { countyFigures, type CountyFigureId } from '../../standards/county/countyFigures';
import type { CountyItem, CountyStandard } from '../../standards/county/CountyStandard';
import type { NewSheet } from '../../workbook/NewSheet';
import type { Rect } from '../../workbook/Rect';
import type { SheetDraft } from '../sheet/SheetDraft';
import { wrappedHeight } from '../sheet/wrappedHeight';
import { countyLooks } from './countyLooks';
import type { CountySheetOptions } from './CountySheetOptions';
import { figuresOfTest } from './figuresOfTest';
import { finishGuide } from './finishGuide';
import { itemName } from './itemName';
import { requirementText } from './requirementText';
import { startGuide, type GuideHead } from './startGuide';
import { testsInForce } from './testsInForce';

const columnWidths = [8, 38, 9, 14, 24, 34, 36];
const valueColumn = 3;
const hintColumn = 5;
const catalogue = Object.keys(countyFigures) as CountyFigureId[];

/** Cells whose entries are picked, by what they are picked from. */
type Picked = Record<'yes-no' | 'none-some' | 'level', Rect[]>;

/**
 * 县级数据: a band for each item with what it asks, and under it a row for each figure that no item before it needed.
 * Only conditions that are in force count.
 */
export function figuresSheet(standard: CountyStandard, options: CountySheetOptions): NewSheet {
  const { sheets } = options.messages;
  const { code, item, unit, value, evidence, hint, clause } = sheets.columns;
  const head: GuideHead = {
    name: sheets.names.figures,
    about: sheets.about.figures,
    headers: [code, item, unit, value, evidence, hint, clause],
    columnWidths,
  };
  const draft = startGuide(head, options);
  const picked: Picked = { 'yes-no': [], 'none-some': [], level: [] };
  const present = options.present ?? new Set();
  const shown = new Set(present);
  for (const one of standard.items) {
    const tests = testsInForce(one, standard);
    if (tests.length === 0) continue;
    const requirement = tests.map((test) => requirementText(test, options.messages));
    const needed = new Set(tests.flatMap(figuresOfTest));
    const added = catalogue.filter((figure) => needed.has(figure) && !shown.has(figure));
    if (present.size > 0 && added.length === 0) continue;
    addBand(draft, one, { requirement, messages: options.messages });
    for (const figure of added) {
      shown.add(figure);
      addFigure(draft, { figure, item: one, picked }, options.messages);
    }
  }
  const validations = (['yes-no', 'none-some', 'level'] as const).map((kind) => ({
    areas: picked[kind],
    choices: sheets.choices[kind],
  }));
  return finishGuide(draft, head, { landscape: true, frozenColumns: 2, validations });
}

function addBand(
  draft: SheetDraft,
  item: CountyItem,
  { requirement, messages }: { requirement: readonly string[]; messages: CountyMessages },
): void {
  const { sheets } = messages;
  const text = fillTemplate(sheets.band, {
    id: item.id,
    name: itemName(item.id, messages),
    requirement: requirement.join(sheets.separator),
  });
  const row = draft.add([text], countyLooks.band);
  draft.merge(draft.across(row));
  const width = columnWidths.reduce((sum, one) => sum + one, 0);
  draft.height(row, Math.max(20, wrappedHeight(text, width)));
}

function addFigure(
  draft: SheetDraft,
  { figure, item, picked }: { figure: CountyFigureId; item: CountyItem; picked: Picked },
  messages: CountyMessages,
): void {
  const { sheets } = messages;
  // A figure that the catalogue has but the texts lack does not compile.
  const texts: Readonly<Record<CountyFigureId, { readonly name: string; readonly hint: string }>> =
    messages.figures;
  const { name, hint } = texts[figure];
  const { code, unit } = countyFigures[figure];
  const { document } = item.clause;
  const clause = fillTemplate(sheets.clause, { document, clause: item.clause.clause });
  const cells = [code, name, sheets.units[unit], null, null, hint, clause];
  const row = draft.add(cells, countyLooks.cell);
  draft.style(draft.across(row, valueColumn, valueColumn + 1), countyLooks.input);
  draft.style(draft.across(row, hintColumn), countyLooks.small);
  draft.height(
    row,
    Math.max(20, ...cells.map((cell, at) => wrappedHeight(cell ?? '', columnWidths[at] ?? 1))),
  );
  if (unit === 'yes-no' || unit === 'none-some' || unit === 'level') {
    picked[unit].push(draft.across(row, valueColumn, valueColumn));
  }
}
