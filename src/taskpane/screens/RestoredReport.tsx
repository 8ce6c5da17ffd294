import { fillTemplate } from '../../locale/fillTemplate';
import type { RestoreReport } from '../../workbook/RestoreReport';
import { Notice } from '../parts/Notice';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { useListStyles } from './useListStyles';

const shownCells = 50;

/** What a restore put back, and what it left as it is. */
export function RestoredReport({ report }: { readonly report: RestoreReport | null }) {
  const styles = useListStyles();
  const { messages } = usePane();
  const words = messages.pane.done;
  if (report === null) return <p>{words.nothingToRestore}</p>;
  const lines = reportLines(report, (names) => names.join(messages.sheet.listSeparator), words);
  return (
    <>
      <ul className={styles.bullets}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <EditedCells cells={report.edited} />
    </>
  );
}

function reportLines(
  report: RestoreReport,
  list: (names: readonly string[]) => string,
  words: {
    readonly [
      Name in 'restoredCells' | 'restoredFills' | 'removedSheets' | 'keptSheets' | 'missingSheets'
    ]: string;
  },
): readonly string[] {
  const counted = (template: string, count: number) =>
    count > 0 ? [fillTemplate(template, { count })] : [];
  const named = (template: string, names: readonly string[]) =>
    names.length > 0 ? [fillTemplate(template, { names: list(names) })] : [];
  return [
    ...named(words.removedSheets, report.removedSheets),
    ...counted(words.restoredCells, report.restoredCells),
    ...counted(words.restoredFills, report.restoredFills),
    ...named(words.keptSheets, report.keptSheets),
    ...named(words.missingSheets, report.missingSheets),
  ];
}

function EditedCells({ cells }: { readonly cells: readonly string[] }) {
  const styles = useListStyles();
  const { actions, messages } = usePane();
  const words = messages.pane.done;
  if (cells.length === 0) return null;
  const rest = cells.length - shownCells;
  return (
    <Notice tone="warning">
      {fillTemplate(words.edited, { count: cells.length })}
      <ul className={styles.bullets}>
        {cells.slice(0, shownCells).map((cell) => (
          <li key={cell}>
            <TextButton onClick={() => void actions.goTo(cell)}>{cell}</TextButton>
          </li>
        ))}
        {rest > 0 && <li>{fillTemplate(words.editedMore, { count: rest })}</li>}
      </ul>
    </Notice>
  );
}
