import { Button } from '@fluentui/react-components';
import type { LostStandard } from '../../app/session/CountyState';
import { fillTemplate } from '../../locale/fillTemplate';
import { standards } from '../../standards/standards';
import { standardName } from '../../writing/text/standardName';
import { Notice } from '../parts/Notice';
import { usePane } from '../PaneContext';
import { useCountyTexts } from './CountyContext';

interface LostSheetProps {
  readonly lost: LostStandard;
  readonly onAdopt: (another: string) => void;
}

/** The sheet of the standard is gone: what is in use until the clerk says which standard is to be used instead. */
export function LostSheet({ lost: { sheet, others }, onAdopt }: LostSheetProps) {
  const { session, actions, messages } = usePane();
  const { pane: words } = useCountyTexts().county;
  const { own, standardId, task } = session;
  const inUse = own?.standard ?? standards[standardId];
  const use = (name: string, onClick: () => void) => (
    <Button key={name} size="small" disabled={task !== null} onClick={onClick}>
      {fillTemplate(words.useInstead, { name })}
    </Button>
  );
  const national = standards[standardId];
  const ways = [
    ...others.map((name) => use(name, () => onAdopt(name))),
    ...(own
      ? [use(standardName(national, messages), () => actions.chooseStandard(standardId))]
      : []),
  ];
  return (
    <Notice tone="warning" actions={ways}>
      <span role="alert">
        {fillTemplate(words.ownLost, { sheet, name: standardName(inUse, messages) })}
      </span>
    </Notice>
  );
}
