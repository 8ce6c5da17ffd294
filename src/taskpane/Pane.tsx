import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { currentScreen } from '../app/session/currentScreen';
import { standardMessages } from '../writing/text/standardMessages';
import { Announcer } from './Announcer';
import { nothingSaid } from './Said';
import type { Said } from './Said';
import { PaneContext } from './PaneContext';
import type { PaneProps } from './PaneProps';
import { ScreenView } from './ScreenView';
import { isWelcome } from './isWelcome';
import { theme as light } from './theme';
import { usePaneStyles } from './usePaneStyles';
import { useFocusOnChange } from './useFocusOnChange';
import { useSession } from './useSession';

/** The whole pane over any workbook: in Excel and on the local page alike. Fills the box it stands in. */
export function Pane(props: PaneProps) {
  const styles = usePaneStyles();
  const { session, actions } = useSession(props);
  const element = useFocusOnChange(isWelcome(session) ? 'welcome' : currentScreen(session).kind);
  const [said, setSaid] = useState<Said>(nothingSaid);
  const say = useCallback(
    (text: string) => setSaid(({ times }) => ({ text, times: times + 1 })),
    [],
  );
  const { version, selfTest, theme = light } = props;
  const own = session.own?.standard;
  // A standard of the clerk's own may name another floor than 85 %.
  const messages = useMemo(
    () => (own ? standardMessages(props.messages, own) : props.messages),
    [props.messages, own],
  );
  return (
    // No class: Fluent would copy it to the layers of its pop-ups.
    <FluentProvider theme={theme} style={{ height: '100%' }} lang={messages.language}>
      <PaneContext.Provider value={{ session, actions, messages, version, selfTest, say }}>
        <div ref={element} className={styles.root}>
          <ScreenView />
        </div>
        <Announcer said={said} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
