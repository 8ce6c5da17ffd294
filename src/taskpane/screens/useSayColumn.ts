import { fillTemplate } from '../../locale/fillTemplate';
import type { Column } from '../../reading/Column';
import type { ChosenMeaning } from '../../reading/mapping/TableMapping';
import { columnLetters } from '../../workbook/notation/columnLetters';
import { usePane } from '../PaneContext';
import { meaningText } from './meaningText';

/** How to tell screen readers what a column is taken for from now on; `null`: what its header says. */
export function useSayColumn({ column }: Column): (meaning: ChosenMeaning | null) => void {
  const { messages, say } = usePane();
  const words = messages.pane.columns;
  const letters = columnLetters(column);
  return (meaning) => {
    if (meaning === null) {
      say(fillTemplate(words.restored, { letters }));
      return;
    }
    const unit = meaning.kind === 'field' ? meaning.unit : null;
    const parts = [meaningText(meaning, messages), unit && fillTemplate(words.unit, { unit })];
    const text = parts.filter(Boolean).join(messages.sheet.listSeparator);
    say(fillTemplate(words.chosen, { letters, meaning: text }));
  };
}
