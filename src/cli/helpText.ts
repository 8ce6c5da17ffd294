import type { CountySetting } from '../standards/county/CountyStandard';
import { countyStandards } from '../standards/county/countyStandards';
import type { CountyTexts } from '../writing/county/CountyTexts';
import { fillTemplate } from '../locale/fillTemplate';
import type { Messages } from '../locale/Messages';
import { defaultStandardId } from '../standards/defaultStandardId';
import type { Standard } from '../standards/Standard';
import { standards } from '../standards/standards';
import { padded } from './summary/padded';

const nameWidth = 36;

/** What `--help` prints: the usage, every option with an example, the standards, and the choices of `--set`. */
export function helpText({ messages, county }: CountyTexts): string {
  const { errors, terms } = messages;
  const { help, helpDefault, helpStandards, helpSettings } = errors.cli;
  const all = Object.values(standards);
  const known = all.map(({ id }) => {
    const note = id === defaultStandardId ? helpDefault : '';
    return line(id, terms.standardLong[id] + note);
  });
  const settings = all.flatMap((standard) => [
    `  ${standard.id}`,
    ...settingLines(standard, messages),
    ...countySettingLines(countyStandards[standard.basedOn].settings, { messages, county }),
  ]);
  const { cli } = county.overview;
  const own = line('own', cli.helpOwn);
  return [
    ...help,
    ...cli.help,
    '',
    helpStandards,
    ...known,
    own,
    '',
    helpSettings,
    ...settings,
  ].join('\n');
}

function settingLines({ settings }: Standard, { errors, terms }: Messages): string[] {
  const names: Readonly<Record<string, string>> = terms.settingValue;
  return settings.flatMap(({ id, choices, value }) =>
    choices.map((choice) => {
      const note = choice === value ? errors.cli.helpDefault : '';
      const facts = { setting: terms.setting[id], choice: names[choice] ?? choice };
      return `  ${line(`${id}=${choice}`, fillTemplate(errors.cli.helpSetting, facts) + note)}`;
    }),
  );
}

function countySettingLines(
  settings: readonly CountySetting[],
  { messages, county }: CountyTexts,
): string[] {
  const { setting, settingValue } = county.overview;
  const names: Readonly<Record<string, string>> = settingValue;
  return settings.flatMap(({ id, choices, value }) =>
    choices.map((choice) => {
      const note = choice === value ? messages.errors.cli.helpDefault : '';
      const facts = { setting: setting[id], choice: names[choice] ?? choice };
      const text = fillTemplate(messages.errors.cli.helpSetting, facts);
      return `  ${line(`${id}=${choice}`, text + note)}`;
    }),
  );
}

function line(name: string, text: string): string {
  return `  ${padded(name, nameWidth)}  ${text}`;
}
