import type { Clause } from '../Clause';
import type { CountySettingId, CountyTest } from './CountyTest';

/** The parts of an evaluation beside resources and coefficients, in the order of the overview. */
export const countyParts = [
  'precondition',
  'basic-standard',
  'government',
  'growth',
  'work',
  'quality',
  'satisfaction',
  'veto',
] as const;

/** 申报条件, 办学基本标准, 政府保障程度, 教育经费增长, 政府推进工作, 教育质量, 社会认可度, 一票否决. */
export type CountyPart = (typeof countyParts)[number];

/** An item that the county must meet (县级指标). */
export interface CountyItem {
  /** Number by which it is known everywhere, e.g. `保7`: its figures' codes begin with it. */
  readonly id: string;
  readonly part: CountyPart;
  readonly tests: readonly CountyTest[];
  readonly clause: Clause;
}

/** A doubtful point, with its choices and the one in force. */
export interface CountySetting {
  readonly id: CountySettingId;
  readonly choices: readonly string[];
  readonly value: string;
}

/** What a standard asks of the county beside its schools: data, not code. */
export interface CountyStandard {
  readonly items: readonly CountyItem[];
  readonly settings: readonly CountySetting[];
}
