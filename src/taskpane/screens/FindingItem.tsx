import type { Doubt } from '../../app/session/doubts';
import { fillTemplate } from '../../locale/fillTemplate';
import { findingText } from '../../writing/text/findingText';
import { usePane } from '../PaneContext';
import { useFindingStyles } from './useFindingStyles';
import { useListStyles } from './useListStyles';

const shownCells = 3;

/** One doubt; a click selects its (first) cell. */
export function FindingItem({ doubt }: { readonly doubt: Doubt }) {
  const list = useListStyles();
  const styles = useFindingStyles();
  const { actions, messages } = usePane();
  const words = messages.pane.findings;
  const [first] = doubt.cells;
  const shown = doubt.cells.slice(0, shownCells).join(messages.sheet.listSeparator);
  const rest = doubt.cells.length > shownCells;
  const where = first === undefined ? words.noCell : shown;
  return (
    <li>
      <button
        type="button"
        className={list.block}
        disabled={first === undefined}
        onClick={() => first !== undefined && void actions.goTo(first)}
      >
        {findingText(doubt.finding, messages)}
        <span className={first === undefined ? list.quiet : styles.cells}>
          {where}
          {rest && ` ${fillTemplate(words.moreCells, { count: doubt.cells.length })}`}
        </span>
      </button>
    </li>
  );
}
