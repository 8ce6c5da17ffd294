import { Button, Select } from '@fluentui/react-components';
import {
  ColumnEdit20Regular,
  HeartPulse20Regular,
  QuestionCircle20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Screen } from '../../app/session/Screen';
import { standards } from '../../standards/standards';
import { useSpokenStyles } from '../parts/useSpokenStyles';
import { usePane } from '../PaneContext';
import { useHeaderStyles } from './useHeaderStyles';

/** The title line of the first screen: which standard, and the ways to 核对列, 体检 and 帮助. */
export function HomeHeader() {
  const styles = useHeaderStyles();
  const { spoken } = useSpokenStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.header;
  return (
    <>
      <h1 className={spoken}>{messages.pane.appName}</h1>
      <Select
        className={styles.standard}
        select={{ className: styles.select }}
        appearance="filled-lighter"
        size="small"
        aria-label={words.standard}
        value={session.standardId}
        disabled={session.task !== null}
        onChange={(_, { value }) => {
          const chosen = Object.values(standards).find(({ id }) => id === value);
          if (chosen) actions.chooseStandard(chosen.id);
        }}
      >
        {Object.values(standards).map(({ id }) => (
          <option key={id} value={id}>
            {messages.terms.standard[id]}
          </option>
        ))}
      </Select>
      <HeaderButton label={words.columns} icon={<ColumnEdit20Regular />} opens="columns" />
      <HeaderButton label={words.findings} icon={<HeartPulse20Regular />} opens="findings" />
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
