import { mergeClasses } from '@fluentui/react-components';
import type { CountyPartResult } from '../../engine/county/CountyEvaluation';
import { Spoken } from '../parts/Spoken';
import { useVerdictStyles } from '../parts/useVerdictStyles';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { countsText } from './countsText';
import { useCountyTexts } from './CountyContext';
import { useCountyStyles } from './useCountyStyles';

/** The parts of the evaluation, each with its counts and its verdict; a click opens its items. */
export function PartList({ parts }: { readonly parts: readonly CountyPartResult[] }) {
  const list = useListStyles();
  const styles = useCountyStyles();
  const marks = useVerdictStyles();
  const { actions } = usePane();
  const { partNames, partVerdict } = useCountyTexts().county.overview;
  return (
    <ul className={list.list}>
      {parts.map((one) => (
        <li key={one.part}>
          <button
            type="button"
            className={mergeClasses(list.block, styles.part)}
            onClick={() => actions.open({ kind: 'county-part', part: one.part })}
          >
            <span>{partNames[one.part]}</span>
            <Counts part={one} />
            <span className={mergeClasses(marks.mark, marks[one.verdict])}>
              {partVerdict[one.verdict]}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** How many are met, missed and open: by symbol for the eye, in words for the ear. */
function Counts({ part }: { readonly part: CountyPartResult }) {
  const styles = useCountyStyles();
  const { county } = useCountyTexts();
  const shown = (['met', 'missed', 'open'] as const).filter((status) => part[status] > 0);
  return (
    <span className={styles.counts}>
      {shown.map((status) => (
        <span key={status} className={mergeClasses(styles.count, styles[status])} aria-hidden>
          {county.overview.symbol[status]}
          {part[status]}
        </span>
      ))}
      <Spoken> {countsText(part, county)} </Spoken>
    </span>
  );
}
