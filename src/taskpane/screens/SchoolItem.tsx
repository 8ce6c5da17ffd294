import type { SectionResult } from '../../engine/Evaluation';
import type { SchoolTable } from '../../reading/SchoolTable';
import { fillTemplate } from '../../locale/fillTemplate';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { parseRect } from '../../workbook/notation/parseRect';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { TextButton } from '../parts/TextButton';
import { VerdictMark } from '../parts/VerdictMark';
import { usePane } from '../PaneContext';
import { SchoolValue } from './SchoolValue';
import { useListStyles } from './useListStyles';

interface SchoolItemProps {
  readonly result: SectionResult;
  readonly table: SchoolTable;
  /** Whether the list mixes stages, so that each item says its own. */
  readonly namesStage: boolean;
}

/** One section: name (a click selects its row), verdict, and the values that miss. */
export function SchoolItem({ result, table, namesStage }: SchoolItemProps) {
  const styles = useListStyles();
  const { actions, messages } = usePane();
  const { school, stage } = result.section;
  const words = messages.pane.schools;
  const missed = result.indicators.filter(({ level }) => level !== null && level !== 'met');
  const judged = result.indicators.some(({ level }) => level !== null);
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <TextButton
          className={styles.name}
          title={words.goToRow}
          onClick={() => void actions.goTo(rowAddress(table, school.source))}
        >
          {school.name}
        </TextButton>
        <span className={styles.tag}>
          {namesStage && `${messages.terms.stage[stage]} `}
          {judged && fillTemplate(words.met, { met: result.met, all: result.indicators.length })}
        </span>
        {judged && <VerdictMark verdict={result.verdict} />}
      </div>
      {missed.map((value) => (
        <SchoolValue key={value.indicator.id} value={value} section={result.section} />
      ))}
    </li>
  );
}

/** The school's row as far as the table reaches. */
function rowAddress({ sheet, range }: SchoolTable, source: string): string {
  const cell = parseRect(source);
  if (cell === null) return source;
  const row = { top: cell.top, bottom: cell.bottom, left: range.left, right: range.right };
  return fullAddress(sheet, rectAddress(row));
}
