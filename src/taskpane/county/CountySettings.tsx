import { presentCounty } from '../../app/county/presentCounty';
import type { CountySetting } from '../../standards/county/CountyStandard';
import { NativeSelect } from '../parts/NativeSelect';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { useCountyTexts } from './CountyContext';
import { useCountyStyles } from './useCountyStyles';

/** 有疑义的口径: the doubtful points of the county's part, each with its choices. */
export function CountySettings() {
  const list = useListStyles();
  const styles = useCountyStyles();
  const { session } = usePane();
  const { pane: words } = useCountyTexts().county;
  const { settings } = presentCounty(session);
  if (settings.length === 0) return null;
  return (
    <>
      <h2 className={list.groupTitle}>{words.settings}</h2>
      <div className={styles.settings}>
        {settings.map((setting) => (
          <Setting key={setting.id} setting={setting} />
        ))}
      </div>
      <p className={list.quietLine}>{words.settingsNote}</p>
    </>
  );
}

function Setting({ setting: { id, choices, value } }: { readonly setting: CountySetting }) {
  const { session, actions } = usePane();
  const { overview } = useCountyTexts().county;
  const valueNames: Readonly<Record<string, string>> = overview.settingValue;
  return (
    <label>
      {overview.setting[id]}
      <NativeSelect
        value={value}
        isDisabled={session.task !== null}
        onChange={(chosen) =>
          actions.keepCounty({
            // What was judged by the old choice is gone: it is judged anew where it is looked at.
            survey: null,
            settings: { ...session.county?.settings, [id]: chosen },
          })
        }
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {valueNames[choice] ?? choice}
          </option>
        ))}
      </NativeSelect>
    </label>
  );
}
