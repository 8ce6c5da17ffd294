import { fillTemplate } from '../../locale/fillTemplate';
import { findingCells } from '../../writing/text/findingCells';
import { findingText } from '../../writing/text/findingText';
import type { Finding } from '../../writing/text/findingText';
import { usePane } from '../PaneContext';
import { useFindingStyles } from './useFindingStyles';
import { useListStyles } from './useListStyles';

const shownCells = 3;

/** One finding; a click selects its (first) cell. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const list = useListStyles();
  const styles = useFindingStyles();
  const { actions, messages } = usePane();
  const words = messages.pane.findings;
  const cells = findingCells(finding);
  const [first] = cells;
  const shown = cells.slice(0, shownCells).join(messages.sheet.listSeparator);
  const rest = cells.length > shownCells;
  const where = first === undefined ? words.noCell : shown;
  return (
    <li>
      <button
        type="button"
        className={list.block}
        disabled={first === undefined}
        onClick={() => first !== undefined && void actions.goTo(first)}
      >
        {findingText(finding, messages)}
        <span className={first === undefined ? list.quiet : styles.cells}>
          {where}
          {rest && ` ${fillTemplate(words.moreCells, { count: cells.length })}`}
        </span>
      </button>
    </li>
  );
}
