import type { CheckGroup } from '../CheckGroup';
import { codeOf } from '../codeOf';
import type { Scratch } from '../Scratch';

/** Sizes, frozen panes and print set-up of our result sheets. */
export const pageChecks: CheckGroup = {
  name: 'page',
  checks: [
    { name: 'one-page-wide', expected: '1 wide, A4 Landscape', ask: askOnePageWide },
    { name: 'pages-high', expected: null, ask: askPagesHigh },
    { name: 'freeze', expected: 'ok', ask: askFreeze },
    { name: 'sizes-and-titles', expected: 'ok', ask: askSizes },
  ],
};

function setUp(sheet: Excel.Worksheet): Excel.PageLayout {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  return pageLayout;
}

function askOnePageWide(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const page = setUp(sheet);
    await context.sync();
    page.load('zoom,paperSize,orientation');
    await context.sync();
    return `${page.zoom.horizontalFitToPages} wide, ${page.paperSize} ${page.orientation}`;
  });
}

/** Whether the height is left to Excel when only the width is given. */
function askPagesHigh(scratch: Scratch): Promise<string> {
  return scratch.run(async (context, sheet) => {
    const page = setUp(sheet);
    await context.sync();
    page.load('zoom');
    await context.sync();
    return JSON.stringify(page.zoom);
  });
}

function askFreeze(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context, { freezePanes }) => {
      freezePanes.freezeRows(2);
      freezePanes.freezeColumns(1);
      freezePanes.freezeAt('A1:B3');
      await context.sync();
    }),
  );
}

function askSizes(scratch: Scratch): Promise<string> {
  return codeOf(
    scratch.run(async (context, sheet) => {
      sheet.getRange('A:A').format.columnWidth = 98.25;
      sheet.getRange('1:1').format.rowHeight = 30;
      sheet.pageLayout.leftMargin = 28;
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      await context.sync();
    }),
  );
}
