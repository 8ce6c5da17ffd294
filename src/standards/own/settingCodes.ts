import type { CountySettingId } from '../county/CountyTest';
import type { Setting } from '../Setting';

/** Doubtful points that the scope rows of the sheet 评估标准 decide already. */
export type ScopeSettingId =
  'small-teaching-points' | 'private-schools' | 'higher-government-schools';

/** Numbers of the doubtful points that have a row of their own on the sheet 评估标准. */
export const settingCodes: Readonly<
  Record<Exclude<Setting['id'], ScopeSettingId> | CountySettingId, string>
> = {
  'primary-degree': '设1',
  'teachers-in-ratio': '设2',
  'retention-formula': '设3',
  'special-rooms': '设4',
  'special-cases': '设5',
  'earlier-composite': '设6',
};
