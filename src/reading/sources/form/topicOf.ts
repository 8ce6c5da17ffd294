import type { Stage } from '../../../standards/Stage';
import { splitStage } from '../../words/splitStage';
import { formNumberOf, formNumbers } from './formNumbers';
import type { FormTopic } from './FormTopic';
import { formTopics } from './formTopics';

/** What a form is about, and the stage that its title or number names. */
export interface TopicFound {
  readonly topic: FormTopic;
  readonly stage: Stage | null;
}

/**
 * What a form is about: by its titles, else by the words of its sheet's name, else by its number. `null` for a form
 * that holds nothing for the evaluation.
 *
 * @param titles cleaned texts above the form, the nearest last
 */
export function topicOf(titles: readonly string[], sheet: string): TopicFound | null {
  const own = sheet.replace(/(?:教基|基础基)\d+续?[_-]?/, '');
  for (const words of [...[...titles].reverse(), own]) {
    if (/[::]/.test(words)) continue;
    const known = formTopics.find(({ title }) => title.test(words));
    if (!known) continue;
    if (known.notTitle.test(words)) return null;
    return { topic: known, stage: stageIn(words) };
  }
  const number = [...titles, sheet].map(formNumberOf).find((found) => found !== null);
  const byNumber = number ? formNumbers[number] : undefined;
  const topic = formTopics.find(({ id }) => id === byNumber?.topic);
  return topic && byNumber ? { topic, stage: byNumber.stage } : null;
}

function stageIn(words: string): Stage | null {
  const { stage, assumed } = splitStage(words);
  return assumed ? null : stage;
}
