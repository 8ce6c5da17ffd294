import { Button } from '@fluentui/react-components';
import {
  HeartPulse20Regular,
  QuestionCircle20Regular,
  TableMultiple20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Screen } from '../../app/session/Screen';
import { standards } from '../../standards/standards';
import { NativeSelect } from '../parts/NativeSelect';
import { useSpokenStyles } from '../parts/useSpokenStyles';
import { usePane } from '../PaneContext';

/** The title line of the first screen: which standard, and the ways to 体检, 汇总多表 and 帮助. */
export function HomeHeader() {
  const { spoken } = useSpokenStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.header;
  return (
    <>
      <h1 className={spoken}>{messages.pane.appName}</h1>
      <NativeSelect
        isTitle
        label={words.standard}
        value={session.standardId}
        isDisabled={session.task !== null}
        onChange={(value) => {
          const chosen = Object.values(standards).find(({ id }) => id === value);
          if (chosen) actions.chooseStandard(chosen.id);
        }}
      >
        {Object.values(standards).map(({ id }) => (
          <option key={id} value={id}>
            {messages.terms.standard[id]}
          </option>
        ))}
      </NativeSelect>
      <HeaderButton label={words.findings} icon={<HeartPulse20Regular />} opens="findings" />
      <HeaderButton label={words.gather} icon={<TableMultiple20Regular />} opens="gather" />
      <HeaderButton label={words.help} icon={<QuestionCircle20Regular />} opens="help" />
    </>
  );
}

interface HeaderButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly opens: Exclude<Screen['kind'], 'schools' | 'explain'>;
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
