import type { Assessment } from '../../app/Assessment';
import { columnOrder } from '../../app/session/columnOrder';
import { SubScreen } from '../parts/SubScreen';
import { usePane } from '../PaneContext';
import { ColumnItem } from './ColumnItem';
import { useListStyles } from './useListStyles';

/** 核对列: what every column was taken for, the doubtful ones first. */
export function Columns({ assessment }: { readonly assessment: Assessment }) {
  const styles = useListStyles();
  const words = usePane().messages.pane.columns;
  const { table } = assessment;
  return (
    <SubScreen title={words.title}>
      <p className={styles.quietLine}>{words.lead}</p>
      <ul className={styles.list}>
        {columnOrder(table.columns).map((column) => (
          <ColumnItem key={column.column} column={column} table={table} />
        ))}
      </ul>
    </SubScreen>
  );
}
