import { Button } from '@fluentui/react-components';
import { noCounty } from '../../app/session/CountyState';
import type { RefusedStandard } from '../../app/session/CountyState';
import { fillTemplate } from '../../locale/fillTemplate';
import { standardProblemText } from '../../writing/standard/standardProblemText';
import { Notice } from '../parts/Notice';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { useCountyTexts } from './CountyContext';
import { LostSheet } from './LostSheet';

interface FoundSheetProps {
  readonly sheet: string | null;
  /** Reads this sheet again, or another one. */
  readonly onAdopt: (another?: string) => void;
}

/** The sheet with a standard of the clerk's own: to be used, or every cell that keeps it from being used. */
export function FoundSheet({ sheet, onAdopt }: FoundSheetProps) {
  const list = useListStyles();
  const { session } = usePane();
  const { pane: words } = useCountyTexts().county;
  const { refused, lost } = session.county ?? noCounty;
  return (
    <>
      <h2 className={list.groupTitle}>{words.ownTitle}</h2>
      {sheet === null && <p className={list.quietLine}>{words.ownNone}</p>}
      {sheet !== null && sheet !== lost?.sheet && (
        <p className={list.way}>
          {fillTemplate(words.ownSheet, { sheet })}
          <Button size="small" disabled={session.task !== null} onClick={() => onAdopt()}>
            {session.own ? words.readAgain : words.adopt}
          </Button>
        </p>
      )}
      {lost && <LostSheet lost={lost} onAdopt={onAdopt} />}
      {refused && <Problems {...refused} />}
    </>
  );
}

function Problems({ sheet, problems }: RefusedStandard) {
  const list = useListStyles();
  const { actions } = usePane();
  const { county } = useCountyTexts();
  return (
    <>
      <Notice tone="error">
        {fillTemplate(county.pane.ownRefused, { sheet, count: problems.length })}
      </Notice>
      <ul className={list.list}>
        {problems.map((problem, index) => (
          <li key={index}>
            <button
              type="button"
              className={list.block}
              onClick={() => void actions.goTo(problem.cell)}
            >
              {standardProblemText(problem, county)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
