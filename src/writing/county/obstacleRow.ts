import type { Obstacle } from '../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import { coefficientRow } from './coefficientRow';
import type { CountyTexts } from './CountyTexts';
import { itemObstacleRow } from './itemObstacleRow';
import type { ObstacleWords } from './ObstacleWords';
import { tableDoubtRow } from './tableDoubtRow';

const shownNames = 5;

/** What stands in the way, by the columns of the overview. */
export function obstacleRow(obstacle: Obstacle, texts: CountyTexts): ObstacleWords {
  if (obstacle.kind === 'item') return itemObstacleRow(obstacle.result, texts);
  if (obstacle.kind === 'coefficient') return coefficientRow(obstacle, texts);
  const { obstacle: words, partNames } = texts.county.overview;
  const about = { part: partNames.resources, subject: words.noSchools, cells: [], clause: '' };
  if (obstacle.kind === 'no-schools') {
    return { ...about, present: words.noSchoolsPresent, wanted: words.noSchoolsWanted };
  }
  if ('source' in obstacle) return tableDoubtRow(obstacle, texts);
  const stage = texts.messages.terms.stage[obstacle.stage];
  if (obstacle.kind === 'sections') {
    const { names, status } = obstacle;
    const missed = status === 'missed';
    const list = names.slice(0, shownNames).join(texts.messages.sheet.listSeparator);
    return {
      ...about,
      subject: fillTemplate(words.sections, { stage }),
      present: fillTemplate(missed ? words.sectionsMissed : words.sectionsOpen, {
        count: names.length,
        names: names.length > shownNames ? `${list} …` : list,
      }),
      wanted: missed ? words.sectionsWanted : words.sectionsFilled,
    };
  }
  const isTwice = obstacle.kind === 'stage-twice';
  return {
    ...about,
    present: fillTemplate(isTwice ? words.stageTwice : words.stageAbsent, { stage }),
    wanted: fillTemplate(isTwice ? words.stageTwiceWanted : words.stageAbsentWanted, { stage }),
  };
}
