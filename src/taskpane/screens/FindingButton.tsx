import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fillTemplate } from '../../locale/fillTemplate';
import { findingCells } from '../../writing/text/findingCells';
import { findingText } from '../../writing/text/findingText';
import type { Finding } from '../../writing/text/findingText';
import { healthRuleOf } from '../../writing/text/healthRuleOf';
import { ruleText } from '../../writing/text/ruleText';
import { usePane } from '../PaneContext';
import { useFindingStyles } from './useFindingStyles';
import { useListStyles } from './useListStyles';

const shownCells = 3;

interface FindingButtonProps {
  readonly finding: Finding;
  /** What else is to be said of it. */
  readonly children?: ReactNode;
}

/** A finding in words: how grave, what stands there, where; a click selects its (first) cell. */
export function FindingButton({ finding, children }: FindingButtonProps) {
  const list = useListStyles();
  const styles = useFindingStyles();
  const { actions, messages } = usePane();
  const words = messages.pane.findings;
  const cells = findingCells(finding);
  const [first] = cells;
  const shown = cells.slice(0, shownCells).join(messages.sheet.listSeparator);
  const { severity } = finding;
  const rule = healthRuleOf(finding);
  return (
    <button
      type="button"
      className={mergeClasses(list.block, styles.button)}
      disabled={first === undefined}
      onClick={() => first !== undefined && void actions.goTo(first)}
    >
      <span className={styles[severity]}>
        <span aria-hidden>{words.markSymbol[severity]} </span>
        {words.marks[severity]}{' '}
      </span>
      {findingText(finding, messages)}
      <span className={first === undefined ? list.quiet : styles.cells}>
        {first === undefined ? words.noCell : shown}
        {cells.length > shownCells && ` ${fillTemplate(words.moreCells, { count: cells.length })}`}
      </span>
      {rule && (
        <span className={list.quiet} title={ruleText(rule, messages)}>
          {fillTemplate(words.rule, { id: rule.id, name: messages.health.rule[rule.id] })}
        </span>
      )}
      {children}
    </button>
  );
}
