import type { NewSheet } from '../../workbook/NewSheet';
import type { SheetDraft } from '../sheet/SheetDraft';
import { guideRows } from './startGuide';
import type { GuideHead } from './startGuide';

/** A guided sheet, complete: header frozen and repeated in print, with the lists that entries are picked from. */
export function finishGuide(
  draft: SheetDraft,
  { name, columnWidths }: GuideHead,
  about: {
    readonly landscape: boolean;
    readonly frozenColumns: number;
    readonly validations: NonNullable<NewSheet['validations']>;
  },
): NewSheet {
  return {
    ...draft.finish({
      name,
      columnWidths,
      frozenRows: guideRows,
      frozenColumns: about.frozenColumns,
      print: {
        landscape: about.landscape,
        repeatRows: [guideRows - 1, guideRows - 1],
        pagesWide: 1,
      },
    }),
    validations: about.validations.filter(({ areas }) => areas.length > 0),
  };
}
