import type { CountySetting } from '../../standards/county/CountyStandard';
import { settingCodes } from '../../standards/own/settingCodes';
import type { ScopeRule } from '../../standards/ScopeRule';
import type { Setting } from '../../standards/Setting';
import { choiceWords } from './choiceWords';
import type { StandardSheet } from './StandardSheet';

const decidedByScope: Readonly<Partial<Record<Setting['id'], ScopeRule['code']>>> = {
  'small-teaching-points': 'teaching-point-under-50',
  'private-schools': 'private-school',
  'higher-government-schools': 'higher-government-school',
};

/** The doubtful points with what is chosen for each; those about who is counted follow from the scope. */
export function readSettings<One extends Setting | CountySetting>(
  sheet: StandardSheet,
  settings: readonly One[],
  scope: readonly ScopeRule[],
): readonly One[] {
  return settings.map((setting) => {
    const { id } = setting;
    const code = (decidedByScope as Readonly<Record<string, ScopeRule['code']>>)[id];
    if (code !== undefined) {
      const isOut = scope.some((rule) => rule.code === code);
      return { ...setting, value: isOut ? 'leave-out' : 'count' };
    }
    const number = (settingCodes as Readonly<Record<string, string>>)[id];
    const row = number === undefined ? null : sheet.needed(number);
    const words = choiceWords.settings[id];
    if (row === null || !words) return setting;
    return { ...setting, value: sheet.choice([row, 'value'], words) ?? setting.value };
  });
}
