import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Survey } from '../../app/county/Survey';
import { noCounty } from '../../app/session/CountyState';
import { isOldSurvey } from '../../app/session/isOldSurvey';
import { fillTemplate } from '../../locale/fillTemplate';
import { standardName } from '../../writing/text/standardName';
import { Notice } from '../parts/Notice';
import { SubScreen } from '../parts/SubScreen';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { Skeleton } from '../screens/Skeleton';
import { useListStyles } from '../screens/useListStyles';
import { CountyDeedNotice } from './CountyDeedNotice';
import { CountyEmpty } from './CountyEmpty';
import { CountyResult } from './CountyResult';
import { hasCountySheets } from './hasCountySheets';
import { OwnEdited } from './OwnEdited';
import { useCounty } from './useCounty';
import { useCountyTexts } from './CountyContext';

/** 总体研判: the verdict on the county, its parts, and what stands in the way. */
export function County() {
  const { session } = usePane();
  const { county: texts } = useCountyTexts();
  const { survey } = useCounty();
  const county = session.county ?? noCounty;
  const isOld = isOldSurvey(session);
  // Once by a standard: what the clerk cancelled is not begun again by itself.
  const standard = session.own?.standard ?? session.standardId;
  const asked = useRef<typeof standard | null>(null);
  const isMissing = county.survey === null && session.task === null && session.failure === null;
  useEffect(() => {
    if (!isMissing || asked.current === standard) return;
    asked.current = standard;
    void survey();
  }, [isMissing, standard, survey]);
  return (
    <SubScreen title={texts.overview.name} footer={<CountyButtons />}>
      <StandardLine />
      <OwnEdited />
      {isOld && <Notice tone="warning">{texts.pane.old}</Notice>}
      {county.deed && <CountyDeedNotice deed={county.deed} />}
      {county.survey ? <Shown survey={county.survey} /> : <NotYet />}
    </SubScreen>
  );
}

function Shown({ survey }: { readonly survey: Survey }) {
  return hasCountySheets(survey) ? (
    <CountyResult survey={survey} />
  ) : (
    <CountyEmpty survey={survey} />
  );
}

function NotYet() {
  const { session } = usePane();
  const { county } = useCountyTexts();
  return session.task !== null ? <Skeleton /> : <p>{county.pane.notYet}</p>;
}

/** By which standard, and the way to all that may be chosen about it. */
function StandardLine() {
  const styles = useListStyles();
  const { session, actions, messages } = usePane();
  const { county } = useCountyTexts();
  const { own, standardId } = session;
  const name = standardName(own?.standard ?? { name: null, basedOn: standardId }, messages);
  return (
    <p className={styles.quietLine}>
      {fillTemplate(county.pane.standardLine, { name })}
      {' · '}
      <TextButton onClick={() => actions.open({ kind: 'county-standard' })}>
        {county.pane.standards}
      </TextButton>
    </p>
  );
}

function CountyButtons() {
  const { session } = usePane();
  const { pane: words } = useCountyTexts().county;
  const { survey, insert, write } = useCounty();
  const isOld = isOldSurvey(session);
  const isBusy = session.task !== null;
  const known = (session.county ?? noCounty).survey;
  const isEmpty = known !== null && !hasCountySheets(known);
  const judges = (
    <Button
      appearance={isOld || known === null ? 'primary' : 'subtle'}
      disabled={isBusy}
      onClick={() => void survey()}
    >
      {words.again}
    </Button>
  );
  if (isEmpty) {
    return (
      <>
        <Button appearance="primary" disabled={isBusy} onClick={() => void insert()}>
          {words.insert}
        </Button>
        {judges}
      </>
    );
  }
  return (
    <>
      <Button
        appearance={isOld || known === null ? 'secondary' : 'primary'}
        disabled={isBusy || known === null || isOld || session.own?.isEdited === true}
        onClick={() => known && void write(known)}
      >
        {words.write}
      </Button>
      {judges}
    </>
  );
}
