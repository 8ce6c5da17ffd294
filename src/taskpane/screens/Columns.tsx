import { useState } from 'react';
import { columnOrder } from '../../app/session/columnOrder';
import type { Column } from '../../reading/Column';
import { Notice } from '../parts/Notice';
import { SubScreen } from '../parts/SubScreen';
import { refusalText } from '../../writing/text/refusalText';
import { usePane } from '../PaneContext';
import type { CheckedTable } from './CheckedTable';
import { ColumnItem } from './ColumnItem';
import { RememberTemplate } from './RememberTemplate';
import { TableSettings } from './TableSettings';
import { useListStyles } from './useListStyles';

/** 核对列: what every column was taken for, the doubtful ones first, each to be changed from a list. */
export function Columns({ table }: { readonly table: CheckedTable }) {
  const styles = useListStyles();
  const { session, messages } = usePane();
  const words = messages.pane.columns;
  const { outcome } = session;
  const columns = useSteadyOrder(table.columns);
  const [opened, setOpened] = useState<number | 'table' | null>(null);
  return (
    <SubScreen title={words.title} footer={<RememberTemplate />}>
      {outcome?.kind === 'refused' && (
        <Notice tone="warning">{refusalText(outcome.refusal, messages)}</Notice>
      )}
      <p className={styles.quietLine}>{words.lead}</p>
      <ul className={styles.list}>
        <TableSettings
          table={table}
          isOpened={opened === 'table'}
          onOpen={(isOpened) => setOpened(isOpened ? 'table' : null)}
        />
        {columns.map((column) => (
          <ColumnItem
            key={column.column}
            column={column}
            table={table}
            isOpened={opened === column.column}
            onOpen={(isOpened) => setOpened(isOpened ? column.column : null)}
          />
        ))}
      </ul>
    </SubScreen>
  );
}

/** A column that is corrected is no longer doubtful, but must not run away from under the clerk's hand. */
function useSteadyOrder(columns: readonly Column[]): readonly Column[] {
  const [first] = useState(columns);
  const ranks = new Map(columnOrder(first).map(({ column }, rank) => [column, rank]));
  const last = first.length;
  const rank = ({ column }: Column) => ranks.get(column) ?? last;
  return [...columns].sort((a, b) => rank(a) - rank(b) || a.column - b.column);
}
