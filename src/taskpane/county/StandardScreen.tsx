import { Button } from '@fluentui/react-components';
import { choicesOf } from '../../app/session/choicesOf';
import { fillTemplate } from '../../locale/fillTemplate';
import { standards } from '../../standards/standards';
import { standardName } from '../../writing/text/standardName';
import { SubScreen } from '../parts/SubScreen';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { CountyDeedNotice } from './CountyDeedNotice';
import { CountySettings } from './CountySettings';
import { useCountyTexts } from './CountyContext';
import { FoundSheet } from './FoundSheet';
import { StandardComparison } from './StandardComparison';
import { useStandardSheet } from './useStandardSheet';

interface StandardScreenProps {
  readonly adopts: boolean;
}

/** 评估标准: which one is in use, one of the clerk's own from a sheet, and how it differs from the national one. */
export function StandardScreen({ adopts }: StandardScreenProps) {
  const { session } = usePane();
  const { county: texts } = useCountyTexts();
  const deed = session.county?.deed;
  const { sheet, adopt, exportSheet } = useStandardSheet(adopts);
  const footer = (
    <Button
      appearance="primary"
      disabled={session.task !== null}
      onClick={() => void exportSheet()}
    >
      {texts.pane.export}
    </Button>
  );
  return (
    <SubScreen title={texts.pane.standardTitle} footer={footer}>
      {deed?.kind === 'exported' && <CountyDeedNotice deed={deed} />}
      <InUse />
      <FoundSheet sheet={sheet} onAdopt={(another) => void adopt(another)} />
      <StandardComparison />
      <CountySettings />
    </SubScreen>
  );
}

function InUse() {
  const list = useListStyles();
  const { session, messages } = usePane();
  const { pane: words } = useCountyTexts().county;
  const { standard } = choicesOf(session);
  const document = standard.origin ?? standard.document;
  return (
    <>
      <p className={list.paragraph}>
        {fillTemplate(words.inUse, { name: standardName(standard, messages) })}
      </p>
      <p className={list.quietLine}>
        {document && fillTemplate(words.document, { document })}{' '}
        {standard.id === 'own' &&
          fillTemplate(words.basedOn, {
            name: standardName(standards[standard.basedOn], messages),
          })}
      </p>
    </>
  );
}
