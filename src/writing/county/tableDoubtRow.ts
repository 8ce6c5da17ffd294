import type { TableDoubt } from '../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { CountyTexts } from './CountyTexts';
import type { ObstacleWords } from './ObstacleWords';

/** A doubt about the workbook's school tables, by the columns of the overview. */
export function tableDoubtRow(doubt: TableDoubt, { county }: CountyTexts): ObstacleWords {
  const { obstacle: words, partNames } = county.overview;
  const { sheet } = doubt;
  const about = { part: partNames.resources, cells: [doubt.source], clause: '' };
  if (doubt.kind === 'table-unread') {
    return {
      ...about,
      subject: fillTemplate(words.tableUnread, { sheet }),
      present: words.unreadReason[doubt.reason],
      wanted: words.tableUnreadWanted,
    };
  }
  const { gathering } = doubt;
  return {
    ...about,
    subject: fillTemplate(words.gatheringOutdated, { gathering }),
    present: fillTemplate(words.gatheringOutdatedPresent, { gathering, sheet }),
    wanted: fillTemplate(words.gatheringOutdatedWanted, { gathering }),
  };
}
