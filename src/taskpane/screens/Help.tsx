import { fillTemplate } from '../../locale/fillTemplate';
import { standards } from '../../standards/standards';
import { SubScreen } from '../parts/SubScreen';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { VersionLine } from '../selfTest/VersionLine';
import { useListStyles } from './useListStyles';

/** 帮助: how to use it, what it never does, the standard's document and how its doubtful points are taken. */
export function Help() {
  const styles = useListStyles();
  const { session, actions, messages } = usePane();
  const words = messages.pane.help;
  const standard = standards[session.standardId];
  return (
    <SubScreen title={words.title}>
      <ol className={styles.bullets}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.paragraph}>
        <TextButton onClick={() => actions.open({ kind: 'gather' })}>{words.gather}</TextButton>
        {' · '}
        <TextButton onClick={() => actions.open({ kind: 'memories' })}>{words.memories}</TextButton>
      </p>
      <p>{words.promises}</p>
      <h2 className={styles.groupTitle}>{messages.terms.standardLong[standard.id]}</h2>
      <p className={styles.quietLine}>
        {fillTemplate(words.standard, { document: standard.document })}
      </p>
      <SettingsInForce />
      <VersionLine />
    </SubScreen>
  );
}

function SettingsInForce() {
  const styles = useListStyles();
  const { session, messages } = usePane();
  const { settings } = standards[session.standardId];
  const values: Readonly<Record<string, string>> = messages.terms.settingValue;
  if (settings.length === 0) return null;
  return (
    <>
      <h2 className={styles.groupTitle}>{messages.pane.help.settings}</h2>
      <ul className={styles.bullets}>
        {settings.map(({ id, value }) => (
          <li key={id}>
            {fillTemplate(messages.sheet.settingItem, {
              name: messages.terms.setting[id],
              value: values[value] ?? value,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
