import { useId } from 'react';
import { Checkbox } from '../parts/Checkbox';
import { usePane } from '../PaneContext';
import { useHomeStyles } from './useHomeStyles';

/** 设置: what the clerk prefers of this pane. */
export function PaneSettings() {
  const styles = useHomeStyles();
  const { session, actions, messages } = usePane();
  const { live, settings } = messages.pane;
  const note = useId();
  return (
    <section>
      <h2 className={styles.sectionTitle}>{settings}</h2>
      <Checkbox
        checked={session.follows}
        label={live.setting}
        aria-describedby={note}
        onChange={actions.follow}
      />
      <div id={note} className={styles.note}>
        {live.settingNote}
      </div>
    </section>
  );
}
