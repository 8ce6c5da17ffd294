import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Gathering } from '../../reading/sources/Gathering';
import { gatheredTitle, openMark } from '../../reading/sources/gatheredTitle';
import type { Source } from '../../reading/sources/Source';
import type { NewSheet } from '../../workbook/NewSheet';
import { looks } from '../sheet/looks';
import { SheetDraft } from '../sheet/SheetDraft';
import { wrappedHeight } from '../sheet/wrappedHeight';
import { differingText } from './figureCells';
import { gatheredColumns } from './gatheredColumns';
import { gatherQuestionText } from './gatherQuestionText';
import { isOpenFigure } from './isOpenFigure';
import { openPoints } from './openPoints';
import { sourceNames } from './sourceNames';

/** What a gathered sheet says about how it was made. */
export interface GatheredSheetOptions {
  readonly messages: Messages;
  /** Date of gathering, `YYYY-MM-DD`. */
  readonly today: string;
  readonly sources: readonly Source[];
}

/** Open points beyond these are only counted. */
const printedPoints = 300;
const headerRow = 1;

/**
 * The county's table as a sheet (县域汇总表) in a layout that is read again with certainty: a row for each school, a
 * column for each quantity and part in its own unit, and under them where the figures are from and what is still
 * open. Each open point is a line by itself, which the clerk deletes when it is settled.
 */
export function gatheredSheet(gathering: Gathering, options: GatheredSheetOptions): NewSheet {
  const { messages } = options;
  const columns = gatheredColumns(gathering, messages);
  const draft = new SheetDraft(columns.length);
  draft.merge(draft.across(draft.add([gatheredTitle], { ...looks.title, horizontal: 'center' })));
  draft.add(
    columns.map(({ header }) => header),
    looks.header,
  );
  draft.height(headerRow, 62);
  gathering.schools.forEach((school, at) => {
    draft.add(
      columns.map(({ cellOf }) => cellOf(school, at + 1)),
      looks.body,
    );
  });
  const width = Math.min(
    130,
    columns.reduce((sum, column) => sum + column.width, 0),
  );
  for (const line of noteLines(gathering, options)) {
    const row = draft.add([line], looks.note);
    draft.merge(draft.across(row));
    draft.height(row, wrappedHeight(line, width));
  }
  return draft.finish({
    name: messages.gather.sheetName,
    columnWidths: columns.map((column) => column.width),
    frozenRows: headerRow + 1,
    frozenColumns: 3,
    print: { landscape: true, repeatRows: [headerRow, headerRow], pagesWide: 1 },
  });
}

function noteLines(gathering: Gathering, options: GatheredSheetOptions): readonly string[] {
  const { messages, today, sources } = options;
  const { gather } = messages;
  const items = sources.map(({ id, schools }) =>
    fillTemplate(gather.sourceItem, { source: id, schools: schools.length }),
  );
  const differing = gathering.questions.filter(({ code }) => isOpenFigure(code));
  // Figures that differ show in their own cells.
  const others = gathering.questions.filter(({ code }) => !isOpenFigure(code));
  const open = openPoints({ ...gathering, questions: others }, sources, messages);
  const rest = open.length - printedPoints;
  const more = rest > 0 ? [fillTemplate(gather.moreOpen, { count: rest })] : [];
  return [
    fillTemplate(gather.madeOf, { date: today, sources: sourceNames(items, messages) }),
    gather.blanksNote,
    ...differing.slice(0, printedPoints).map((question) =>
      fillTemplate(gather.valuesDiffer, {
        text: gatherQuestionText(question, messages),
        shown: differingText(question, messages),
      }),
    ),
    ...[...open.slice(0, printedPoints), ...more].map((text) => openMark + text),
  ];
}
