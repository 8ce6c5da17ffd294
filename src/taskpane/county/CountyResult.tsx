import { Button, mergeClasses } from '@fluentui/react-components';
import type { Survey } from '../../app/county/Survey';
import { fillTemplate } from '../../locale/fillTemplate';
import { ListMore } from '../parts/ListMore';
import { useVerdictStyles } from '../parts/useVerdictStyles';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { becauseText } from '../../writing/county/becauseText';
import { useCountyTexts } from './CountyContext';
import { CountyFindings } from './CountyFindings';
import { ObstacleItem } from './ObstacleItem';
import { PartList } from './PartList';
import { useCounty } from './useCounty';
import { useCountyStyles } from './useCountyStyles';

const obstaclesAtFirst = 30;

/** The verdict on the county in words, its parts, and what is to be settled, the most serious first. */
export function CountyResult({ survey }: { readonly survey: Survey }) {
  const list = useListStyles();
  const { county } = useCountyTexts();
  const { obstacles, parts } = survey.result;
  const words = county.pane;
  return (
    <>
      <Verdict survey={survey} />
      <PartList parts={parts} />
      <CountyFindings findings={survey.read.findings} />
      <h2 className={list.groupTitle}>
        {obstacles.length === 0
          ? words.noObstacles
          : fillTemplate(words.obstacles, { count: obstacles.length })}
      </h2>
      <ListMore
        items={obstacles}
        pageSize={obstaclesAtFirst}
        moreText={words.more}
        className={list.list}
      >
        {(obstacle, index) => <ObstacleItem key={index} obstacle={obstacle} />}
      </ListMore>
      <MoreSheets />
    </>
  );
}

function Verdict({ survey: { result } }: { readonly survey: Survey }) {
  const styles = useCountyStyles();
  const marks = useVerdictStyles();
  const { county } = useCountyTexts();
  return (
    <>
      <h2 className={mergeClasses(styles.verdict, marks[result.verdict])}>
        {county.overview.verdict[result.verdict]}
      </h2>
      <p className={styles.because}>{becauseText(result, county)}</p>
    </>
  );
}

function MoreSheets() {
  const list = useListStyles();
  const { session } = usePane();
  const { pane: words } = useCountyTexts().county;
  const { insert } = useCounty();
  return (
    <p className={list.way}>
      {words.insertMore}
      <Button size="small" disabled={session.task !== null} onClick={() => void insert()}>
        {words.insert}
      </Button>
    </p>
  );
}
