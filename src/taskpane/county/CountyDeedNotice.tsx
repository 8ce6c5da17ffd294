import { Button } from '@fluentui/react-components';
import type { CountyDeed } from '../../app/session/CountyState';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { CountyMessages } from '../../locale/county/CountyMessages';
import { fullAddress } from '../../workbook/notation/fullAddress';
import { Notice } from '../parts/Notice';
import { usePane } from '../PaneContext';
import { useCountyTexts } from './CountyContext';

/** What was added to the workbook, with the way there. */
export function CountyDeedNotice({ deed }: { readonly deed: CountyDeed }) {
  const { actions, messages } = usePane();
  const { county } = useCountyTexts();
  const sheet = deed.kind === 'added' ? deed.sheets[0] : deed.sheet;
  const see = sheet !== undefined && (
    <Button size="small" onClick={() => void actions.goTo(fullAddress(sheet, 'A1'))}>
      {county.pane.see}
    </Button>
  );
  return (
    <Notice tone="info" actions={see}>
      <span role="status">{deedText(deed, county, messages)}</span>
    </Notice>
  );
}

function deedText(
  deed: CountyDeed,
  { pane }: CountyMessages,
  { sheet: { listSeparator } }: Messages,
): string {
  if (deed.kind !== 'added') return fillTemplate(pane[deed.kind], { sheet: deed.sheet });
  const [first] = deed.sheets;
  if (first === undefined) return pane.addedNone;
  return fillTemplate(pane.added, { names: deed.sheets.join(listSeparator), first });
}
