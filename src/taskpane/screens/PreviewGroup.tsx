import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import { cellAddress } from '../../workbook/notation/cellAddress';
import type { EntryGroup, HighlightGroup, SheetGroup, WriteGroup } from '../../workbook/WritePlan';
import { Checkbox } from '../parts/Checkbox';
import { usePane } from '../PaneContext';
import { usePreviewStyles } from './usePreviewStyles';

const shownEntries = 12;
const shownCells = 10;

/** One part of the plan with its tick and what exactly it changes. */
export function PreviewGroup({ group }: { readonly group: WriteGroup }) {
  const styles = usePreviewStyles();
  const { session, actions, messages } = usePane();
  return (
    <li className={styles.group}>
      <Checkbox
        checked={!session.leftOut.includes(group.id)}
        disabled={session.task !== null}
        label={groupTitle(group, messages)}
        onChange={(isTicked) => actions.tick(group.id, isTicked)}
      />
      <div className={styles.detail}>
        {group.kind === 'sheet' && <SheetDetail group={group} />}
        {group.kind === 'entries' && <EntriesDetail group={group} />}
        {group.kind === 'highlight' && <HighlightDetail group={group} />}
      </div>
    </li>
  );
}

function groupTitle(group: WriteGroup, { pane }: Messages): string {
  const words = pane.preview;
  if (group.kind === 'sheet') return fillTemplate(words.newSheet, { name: group.sheet.name });
  if (group.kind === 'highlight') return words.highlights[group.meaning];
  return fillTemplate(words.entries, { sheet: group.sheet, count: group.entries.length });
}

function SheetDetail({ group }: { readonly group: SheetGroup }) {
  const { messages } = usePane();
  const { values } = group.sheet;
  const columns = Math.max(0, ...values.map((row) => row.length));
  return fillTemplate(messages.pane.preview.newSheetDetail, { rows: values.length, columns });
}

function EntriesDetail({ group }: { readonly group: EntryGroup }) {
  const styles = usePreviewStyles();
  const words = usePane().messages.pane.preview;
  const rest = group.entries.length - shownEntries;
  return (
    <ul className={styles.entries}>
      {group.entries.slice(0, shownEntries).map((entry) => (
        <li key={cellAddress(entry)}>
          {fillTemplate(words.entry, {
            cell: cellAddress(entry),
            before: entry.before === null ? words.blank : String(entry.before),
            after: typeof entry.value === 'number' ? shownNumber(entry.value) : entry.value,
          })}
        </li>
      ))}
      {rest > 0 && <li>{fillTemplate(words.moreCells, { count: rest })}</li>}
    </ul>
  );
}

function HighlightDetail({ group }: { readonly group: HighlightGroup }) {
  const styles = usePreviewStyles();
  const { messages } = usePane();
  const words = messages.pane.preview;
  const { cells, color, sheet } = group;
  const shown = cells.slice(0, shownCells).map(cellAddress).join(messages.sheet.listSeparator);
  return (
    <>
      <span className={styles.swatch} style={{ backgroundColor: color }} aria-hidden />
      {fillTemplate(words.highlightDetail, { sheet, count: cells.length })}
      <br />
      {shown}
      {cells.length > shownCells && '…'}
    </>
  );
}

/** Up to six decimals: the cell gets all of them, its number format shows fewer. */
function shownNumber(value: number): string {
  return roundHalfUp(value, 6).replace(/\.?0+$/, '');
}
