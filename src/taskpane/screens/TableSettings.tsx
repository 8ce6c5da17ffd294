import { Button, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import { fillTemplate } from '../../locale/fillTemplate';
import { Segments } from '../parts/Segments';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { usePane } from '../PaneContext';
import type { CheckedTable } from './CheckedTable';
import { useColumnStyles } from './useColumnStyles';
import { useListStyles } from './useListStyles';

interface TableSettingsProps {
  readonly table: CheckedTable;
  readonly isOpened: boolean;
  readonly onOpen: (isOpened: boolean) => void;
}

/** What holds for the whole table: which rows are its header, and the stage of its schools. */
export function TableSettings({ table, isOpened, onOpen }: TableSettingsProps) {
  const list = useListStyles();
  const styles = useColumnStyles();
  const { messages } = usePane();
  const words = messages.pane.columns;
  const stage = useGivenStage(table);
  const editor = useId();
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(list.block, isOpened && styles.opened)}
        aria-expanded={isOpened}
        aria-controls={isOpened ? editor : undefined}
        onClick={() => onOpen(!isOpened)}
      >
        <span className={styles.meaning}>{words.wholeTable}</span>{' '}
        <span className={list.quiet}>
          {fillTemplate(words.tableFacts, {
            rows: headerRows(table, words.headerRange),
            stage: words.tableStages[stage],
          })}
        </span>
      </button>
      {isOpened && (
        <div id={editor} className={styles.table}>
          <HeaderChoice table={table} />
          <StageChoice stage={stage} />
        </div>
      )}
    </li>
  );
}

const stages = ['table', 'primary', 'junior'] as const;

function useGivenStage({ mapping }: CheckedTable): (typeof stages)[number] {
  const { session } = usePane();
  return session.memory?.mapping.stage ?? mapping?.stage ?? 'table';
}

function HeaderChoice({ table }: { readonly table: CheckedTable }) {
  const styles = useColumnStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.columns;
  const header = fullAddress(table.sheet, rectAddress(table.header));
  return (
    <div className={styles.settings}>
      <Button size="small" onClick={() => void actions.goTo(header)}>
        {words.goToHeader}
      </Button>
      {/* One button in one place, so that the keyboard stays on it. */}
      <Button
        size="small"
        title={session.headerRows ? undefined : words.markHeaderHint}
        onClick={() => void (session.headerRows ? actions.unmarkHeader() : actions.markHeader())}
      >
        {session.headerRows ? words.automatic : words.markHeader}
      </Button>
      <span>{words.markHeaderHint}</span>
    </div>
  );
}

function StageChoice({ stage }: { readonly stage: (typeof stages)[number] }) {
  const styles = useColumnStyles();
  const { actions, messages, say } = usePane();
  const words = messages.pane.columns;
  return (
    <div className={styles.settings}>
      {words.tableStage}
      <Segments
        label={words.tableStage}
        choices={stages.map((value) => ({ value, text: words.tableStages[value] }))}
        chosen={stage}
        onChoose={(value) => {
          void actions.chooseStage(value === 'table' ? null : value);
          say(`${words.tableStage} ${words.tableStages[value]}`);
        }}
      />
    </div>
  );
}

function headerRows({ header }: CheckedTable, range: string): string {
  const [first, last] = [header.top + 1, header.bottom + 1];
  return first === last ? String(first) : fillTemplate(range, { first, last });
}
