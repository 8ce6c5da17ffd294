import { mergeClasses } from '@fluentui/react-components';
import { obstaclePlace } from '../../app/county/obstaclePlace';
import type { Obstacle } from '../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import { obstacleRow } from '../../writing/county/obstacleRow';
import { obstacleStatus } from '../../writing/county/obstacleStatus';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { useCountyTexts } from './CountyContext';
import { useCountyStyles } from './useCountyStyles';

/** Something that stands in the way: a click leads to where it stands, 看算式 to its arithmetic. */
export function ObstacleItem({ obstacle }: { readonly obstacle: Obstacle }) {
  const styles = useCountyStyles();
  const { actions } = usePane();
  const { county } = useCountyTexts();
  return (
    <li className={styles.row}>
      <Place obstacle={obstacle} />
      {obstacle.kind === 'item' && (
        <TextButton
          className={styles.end}
          onClick={() => actions.open({ kind: 'county-item', item: obstacle.result.item.id })}
        >
          {county.pane.explain}
        </TextButton>
      )}
    </li>
  );
}

function Place({ obstacle }: { readonly obstacle: Obstacle }) {
  const list = useListStyles();
  const styles = useCountyStyles();
  const { session, actions } = usePane();
  const texts = useCountyTexts();
  const { overview, pane: words } = texts.county;
  const survey = session.county?.survey;
  const place = survey ? obstaclePlace(obstacle, survey) : null;
  const { subject, present, wanted } = obstacleRow(obstacle, texts);
  const status = obstacleStatus(obstacle);
  const content = (
    <>
      <span className={mergeClasses(styles.status, styles[status])}>
        {overview.symbol[status]} {overview.status[status]}
      </span>{' '}
      <span className={styles.subject}>{subject}</span>
      <span className={styles.present}>{present}</span>
      <span className={styles.wanted}>
        {fillTemplate(words.wanted, { wanted })}
        {place !== null && <span className={styles.place}> {place}</span>}
      </span>
    </>
  );
  if (place === null) return <div className={mergeClasses(styles.still)}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(list.block, styles.grow)}
      title={fillTemplate(words.goTo, { cell: place })}
      onClick={() => void actions.goTo(place)}
    >
      {content}
    </button>
  );
}
