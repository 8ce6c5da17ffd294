import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Column } from '../../reading/Column';
import { fields } from '../../standards/fields';
import { columnLetters } from '../../workbook/notation/columnLetters';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { usePane } from '../PaneContext';
import type { CheckedTable } from './CheckedTable';
import { ColumnEditor } from './ColumnEditor';
import { confidenceOf } from './confidenceOf';
import { meaningText } from './meaningText';
import { unitOfColumn } from './unitOfColumn';
import { useColumnStyles } from './useColumnStyles';
import { useListStyles } from './useListStyles';

interface ColumnItemProps {
  readonly column: Column;
  readonly table: CheckedTable;
  readonly isOpened: boolean;
  readonly onOpen: (isOpened: boolean) => void;
}

/** One column: letter, header, what it was taken for; a click selects it and opens what can be changed. */
export function ColumnItem({ column, table, isOpened, onOpen }: ColumnItemProps) {
  const list = useListStyles();
  const styles = useColumnStyles();
  const { actions } = usePane();
  const editor = useId();
  const cells = { ...(table.range ?? table.header), left: column.column, right: column.column };
  const toggle = (): void => {
    onOpen(!isOpened);
    if (!isOpened) void actions.goTo(fullAddress(table.sheet, rectAddress(cells)));
  };
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(list.block, styles.head, isOpened && styles.opened)}
        aria-expanded={isOpened}
        aria-controls={isOpened ? editor : undefined}
        onClick={toggle}
      >
        <ColumnHead column={column} />
      </button>
      {isOpened && <ColumnEditor column={column} id={editor} />}
    </li>
  );
}

function ColumnHead({ column }: { readonly column: Column }) {
  const list = useListStyles();
  const styles = useColumnStyles();
  const { messages } = usePane();
  const words = messages.pane.columns;
  const { meaning, header, example } = column;
  const confidence = confidenceOf(column);
  const facts = [
    unitFact(column, messages),
    example !== null && fillTemplate(words.example, { example }),
  ].filter(Boolean);
  return (
    <>
      <span className={styles.letters}>{columnLetters(column.column)} </span>
      <span>
        {header.join(' › ') || words.noHeader}
        <br />
        <span className={meaning.kind === 'unknown' ? list.quiet : styles.meaning}>
          {meaningText(meaning, messages)}
        </span>
        {facts.length > 0 && <span className={list.quiet}> · {facts.join(' · ')}</span>}
      </span>
      <span className={styles[confidence]}>
        {' '}
        <span aria-hidden>{words.confidenceSymbol[confidence]} </span>
        {words.confidence[confidence]}
      </span>
    </>
  );
}

/** The unit as written, or the one it is taken for where that is not the field's own; only a quantity has one. */
function unitFact(column: Column, { pane }: Messages): string | null {
  const { meaning, unit } = column;
  if (meaning.kind !== 'field') return null;
  if (unit === null) {
    const taken = unitOfColumn(column, meaning.field);
    const isMoney = fields[meaning.field].unit === 'yuan';
    return taken && (isMoney || taken.factor !== '1')
      ? fillTemplate(pane.columns.assumedUnit, { unit: taken.unit })
      : pane.columns.noUnit;
  }
  const { factor } = meaning;
  return factor === '1'
    ? fillTemplate(pane.columns.unit, { unit })
    : fillTemplate(pane.columns.converted, { unit, factor });
}
