import { mergeClasses } from '@fluentui/react-components';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Column, ColumnMeaning } from '../../reading/Column';
import type { SchoolTable } from '../../reading/SchoolTable';
import { columnLetters } from '../../workbook/notation/columnLetters';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { usePane } from '../PaneContext';
import { useColumnStyles } from './useColumnStyles';
import { useListStyles } from './useListStyles';

interface ColumnItemProps {
  readonly column: Column;
  readonly table: SchoolTable;
}

/** One column: letter, header, what it was taken for, unit and an example; a click selects it. */
export function ColumnItem({ column, table }: ColumnItemProps) {
  const list = useListStyles();
  const styles = useColumnStyles();
  const { actions, messages } = usePane();
  const words = messages.pane.columns;
  const cells = { ...table.range, left: column.column, right: column.column };
  const facts = [
    unitFact(column, messages),
    column.example && fillTemplate(words.example, { example: column.example }),
  ].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(list.block, styles.grid)}
        onClick={() => void actions.goTo(fullAddress(table.sheet, rectAddress(cells)))}
      >
        <span className={styles.letters}>{columnLetters(column.column)}</span>
        <span>
          {column.header.join(' › ') || words.noHeader}
          <br />
          {column.certainty === 'doubtful' && (
            <span className={styles.doubtful}>？ {words.doubtful} · </span>
          )}
          <MeaningText meaning={column.meaning} />
          {facts.length > 0 && <span className={list.quiet}> · {facts.join(' · ')}</span>}
        </span>
      </button>
    </li>
  );
}

function MeaningText({ meaning }: { readonly meaning: ColumnMeaning }) {
  const styles = useColumnStyles();
  const list = useListStyles();
  const { messages } = usePane();
  if (meaning.kind === 'unknown') {
    return <span className={list.quiet}>{messages.pane.columns.notRecognised}</span>;
  }
  return <span className={styles.meaning}>{meaningText(meaning, messages)}</span>;
}

function meaningText(meaning: ColumnMeaning, { pane, terms }: Messages): string {
  if (meaning.kind === 'field') {
    const field = terms.field[meaning.field];
    return meaning.stage ? `${terms.stage[meaning.stage]} ${field}` : field;
  }
  if (meaning.kind === 'ratio') {
    return fillTemplate(pane.columns.ratioOf, { indicator: terms.indicator[meaning.indicator] });
  }
  return terms.column[meaning.kind];
}

/** The unit as written; only a quantity has one. */
function unitFact({ meaning, unit }: Column, { pane }: Messages): string | null {
  if (meaning.kind !== 'field') return null;
  if (unit === null) return pane.columns.noUnit;
  const { factor } = meaning;
  return factor === '1'
    ? fillTemplate(pane.columns.unit, { unit })
    : fillTemplate(pane.columns.converted, { unit, factor });
}
