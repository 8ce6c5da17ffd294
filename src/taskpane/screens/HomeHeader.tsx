import { Button } from '@fluentui/react-components';
import {
  ClipboardCheckmark20Regular,
  HeartPulse20Regular,
  QuestionCircle20Regular,
  TableMultiple20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { ownStandardSheet } from '../../app/session/ownStandardSheet';
import type { Screen } from '../../app/session/Screen';
import { fillTemplate } from '../../locale/fillTemplate';
import { standards } from '../../standards/standards';
import { NativeSelect } from '../parts/NativeSelect';
import { useSpokenStyles } from '../parts/useSpokenStyles';
import { usePane } from '../PaneContext';

/** The title line of the first screen: which standard, and the ways to 总体研判, 体检, 汇总多表 and 帮助. */
export function HomeHeader() {
  const { spoken } = useSpokenStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.header;
  const sheet = ownStandardSheet(session);
  return (
    <>
      <h1 className={spoken}>{messages.pane.appName}</h1>
      <NativeSelect
        isTitle
        label={words.standard}
        value={session.own ? ownChoice : session.standardId}
        isDisabled={session.task !== null}
        onChange={(value) => {
          const chosen = Object.values(standards).find(({ id }) => id === value);
          if (chosen) actions.chooseStandard(chosen.id);
          else actions.open({ kind: 'county-standard', adopts: true });
        }}
      >
        {Object.values(standards).map(({ id }) => (
          <option key={id} value={id}>
            {messages.terms.standard[id]}
          </option>
        ))}
        {sheet !== null && (
          <option value={ownChoice}>
            {session.own?.standard.name ?? fillTemplate(words.own, { sheet })}
          </option>
        )}
      </NativeSelect>
      <HeaderButton label={words.county} icon={<ClipboardCheckmark20Regular />} opens="county" />
      <HeaderButton label={words.findings} icon={<HeartPulse20Regular />} opens="findings" />
      <HeaderButton label={words.gather} icon={<TableMultiple20Regular />} opens="gather" />
      <HeaderButton label={words.help} icon={<QuestionCircle20Regular />} opens="help" />
    </>
  );
}

/** Value of the choice of a sheet of the clerk's own. */
const ownChoice = 'own';

interface HeaderButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly opens: Exclude<Screen['kind'], 'schools' | 'explain' | 'county-part' | 'county-item'>;
}

function HeaderButton({ label, icon, opens }: HeaderButtonProps) {
  const { actions } = usePane();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={label}
      title={label}
      onClick={() => actions.open({ kind: opens })}
    />
  );
}
