import { countedSchools2017 } from './countedSchools2017';
import { degreeChoices } from './degreeChoices';
import type { Indicator } from './Indicator';
import type { ScopeRule } from './ScopeRule';
import type { Setting } from './Setting';
import type { Standard } from './Standard';

/** New values for some of a standard's settings, by their ids. */
export type SettingValues = Readonly<Record<string, string>>;

const decided = {
  document: '评估标准的设置',
  clause: '由使用者选定，文件未见明文',
  confidence: 'C',
} as const;

/**
 * The standard with doubtful points decided otherwise. What it counts, divides or leaves out follows.
 *
 * @throws RangeError for a setting that the standard lacks or a value that is not among its choices
 */
export function withSettings(standard: Standard, values: SettingValues): Standard {
  return Object.entries(values).reduce(withSetting, standard);
}

function withSetting(standard: Standard, [id, value]: readonly [string, string]): Standard {
  const setting = standard.settings.find((one) => one.id === id);
  if (!setting?.choices.includes(value)) throw new RangeError(`${standard.id}: ${id} = ${value}`);
  const settings = standard.settings.map((one) => (one === setting ? { ...one, value } : one));
  return { ...standard, ...changeOf(standard, setting.id, value), settings };
}

function changeOf(standard: Standard, id: Setting['id'], value: string): Partial<Standard> {
  switch (id) {
    case 'primary-degree':
      return { indicators: standard.indicators.map((one) => withDegree(one, value)) };
    case 'small-teaching-points':
      return { scope: withRule(standard.scope, smallTeachingPoint, value === 'leave-out') };
    case 'private-schools':
      return { scope: withRule(standard.scope, privateSchool, value === 'leave-out') };
    case 'higher-government-schools':
      return { scope: withRule(standard.scope, higherGovernment, value === 'leave-out') };
    case 'teachers-in-ratio':
      return { indicators: standard.indicators.map((one) => withTeachers(one, value)) };
  }
}

const smallTeachingPoint = countedSchools2017.filter(
  ({ code }) => code === 'teaching-point-under-50',
);
const privateSchool: readonly ScopeRule[] = [
  { code: 'private-school', sponsors: ['private'], clause: decided },
];
const higherGovernment: readonly ScopeRule[] = [
  {
    code: 'higher-government-school',
    sponsors: ['city', 'province', 'central'],
    clause: decided,
  },
];

function withRule(
  scope: readonly ScopeRule[],
  rules: readonly ScopeRule[],
  isIn: boolean,
): readonly ScopeRule[] {
  const others = scope.filter(({ code }) => !rules.some((rule) => rule.code === code));
  return isIn ? [...others, ...rules] : others;
}

function withDegree(indicator: Indicator, value: string): Indicator {
  if (!indicator.id.startsWith('qualified-teachers')) return indicator;
  const lower = value === 'bachelor' ? (['teachers-bachelor'] as const) : primaryDegrees;
  return { ...indicator, numerator: { ...indicator.numerator, primary: degreeChoices(lower) } };
}

const primaryDegrees = ['teachers-bachelor', 'teachers-college'] as const;

function withTeachers(indicator: Indicator, value: string): Indicator {
  if (!['teachers-per-pupil', 'pupils-per-teacher'].includes(indicator.id)) return indicator;
  const field = value === 'staff' ? 'staff' : 'full-time-teachers';
  const choices = [{ expression: { kind: 'field', field } }] as const;
  return { ...indicator, numerator: { primary: choices, junior: choices } };
}
