import { fillTemplate } from '../locale/fillTemplate';
import { errorText } from '../writing/text/errorText';
import type { DeskMessages } from './DeskMessages';
import type { Notice } from './DeskState';

const shownCells = 5;

/** What a notice says to the clerk. */
export function noticeText(notice: Notice, messages: DeskMessages): string {
  const { workbench } = messages;
  switch (notice.kind) {
    case 'open-failed':
      return errorText(notice.error, messages, notice.file);
    case 'edit-failed':
      return fillTemplate(workbench.editRefused, {
        cell: notice.cell,
        reason: errorText(notice.error, messages),
      });
    case 'sample-missing':
      return fillTemplate(workbench.sampleMissing, { file: notice.file });
    case 'not-loaded':
      return workbench.notLoaded;
    case 'values-only':
      return workbench.valuesOnly;
    case 'formula-typed':
      return fillTemplate(workbench.formulaTyped, { cell: notice.cell });
    case 'results-old':
      return fillTemplate(workbench.resultsOld, {
        count: notice.cells.length,
        cells: notice.cells.slice(0, shownCells).join(messages.sheet.listSeparator),
      });
  }
}
