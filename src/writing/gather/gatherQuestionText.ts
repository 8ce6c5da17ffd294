import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { GatherQuestion } from '../../reading/sources/Gathering';
import { cellList } from '../text/cellList';
import { attributeWords } from './differingKinds';
import { sourceNames } from './sourceNames';

/** What is open after gathering, in words: which cells, what they say, what to do. */
export function gatherQuestionText(question: GatherQuestion, messages: Messages): string {
  const { gather, terms } = messages;
  const { code, school, cells, values, stage, lacking = [] } = question;
  const list = (items: readonly string[]): string => sourceNames([...new Set(items)], messages);
  return fillTemplate(gather.question[code], {
    school,
    cells: cellList(cells, messages),
    values: cellList([...new Set(values)], messages),
    what: whatDiffers(question, messages),
    differences: differences(question, messages),
    stage: stage ? terms.stage[stage] : '',
    has: list(values),
    lacking: list(lacking),
  });
}

function whatDiffers(
  { field, indicator, attribute, stage }: GatherQuestion,
  { gather, terms }: Messages,
): string {
  const named = attribute ? gather.attribute[attribute] : '';
  const what = field ? terms.field[field] : indicator ? terms.indicator[indicator] : named;
  return stage ? fillTemplate(gather.ofStage, { stage: terms.stage[stage], what }) : what;
}

function differences(question: GatherQuestion, { gather, sheet }: Messages): string {
  const words = question.attribute ? attributeWords(question) : question.values;
  return question.cells
    .map((cell, at) => {
      const value = words[at] ?? '';
      return fillTemplate(value === '' ? gather.unreadable : gather.difference, { cell, value });
    })
    .join(sheet.listSeparator);
}
