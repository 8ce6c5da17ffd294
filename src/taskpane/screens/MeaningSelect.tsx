import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { Messages } from '../../locale/Messages';
import { NativeSelect } from '../parts/NativeSelect';
import { usePane } from '../PaneContext';
import type { ListedMeaning } from './ListedMeaning';
import { meaningGroups } from './meaningGroups';
import { meaningText } from './meaningText';
import { meaningValue } from './meaningValue';
import { useColumnStyles } from './useColumnStyles';

interface MeaningSelectProps {
  readonly meaning: ListedMeaning | { readonly kind: 'unknown' };
  readonly onChoose: (meaning: ListedMeaning) => void;
}

/** 识别为: the list of everything that a column may hold, in groups. */
export function MeaningSelect({ meaning, onChoose }: MeaningSelectProps) {
  const styles = useColumnStyles();
  const { messages } = usePane();
  const words = messages.pane.columns;
  return (
    <label className={mergeClasses(styles.field, styles.wide)}>
      {words.meaning}
      <NativeSelect
        value={meaningValue(meaning)}
        onChange={(value) => {
          const listed = meaningGroups
            .flatMap(({ meanings }) => meanings)
            .find((one) => meaningValue(one) === value);
          if (listed) onChoose(listed);
        }}
      >
        {meaning.kind === 'unknown' && <option value="unknown">{words.notRecognised}</option>}
        <MeaningOptions messages={messages} />
      </NativeSelect>
    </label>
  );
}

/** The same hundred entries each time. */
const MeaningOptions = memo(function MeaningOptions({ messages }: { readonly messages: Messages }) {
  return meaningGroups.map(({ id, meanings }) => (
    <optgroup key={id} label={messages.pane.columns.groups[id]}>
      {meanings.map((meaning) => (
        <option key={meaningValue(meaning)} value={meaningValue(meaning)}>
          {meaningText(meaning, messages)}
        </option>
      ))}
    </optgroup>
  ));
});
