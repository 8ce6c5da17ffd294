import type { Clause } from './Clause';
import type { Unit } from './Unit';

/** Number of a rule of the data check (数据体检规则). */
export type HealthRuleId =
  | 'K1'
  | 'K2'
  | 'K3'
  | 'K4'
  | 'K5'
  | 'K6'
  | 'K7'
  | 'K8'
  | 'K9'
  | 'K10'
  | 'K11'
  | 'K12'
  | 'K13'
  | 'K14'
  | 'K15'
  | 'K16'
  | 'K17'
  | 'K18'
  | 'K19'
  | 'K20';

/** One way in which a rule is reported. */
export interface HealthReport {
  /** Code of the finding or of the question that comes up when sources are joined. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** One click may stop here: the clerk has to decide before anything is written. */
  readonly asks: boolean;
}

/** One rule of the data check: data, not code. */
export interface HealthRule {
  readonly id: HealthRuleId;
  /**
   * What can break the rule: one school table, several sources of one county that are put together, or only data
   * that no school table holds, so that the rule has no codes here.
   */
  readonly checkedOn: 'school-table' | 'several-sources' | 'county-data';
  readonly reports: readonly HealthReport[];
  /** Where two rules share a code: the unit of the quantities that this one is about. */
  readonly unit?: Unit;
  /** Limits as decimal text, by name. */
  readonly limits: Readonly<Record<string, string>>;
  /** Parts of the rule that no school table can show, in words; `null` when all of it is checked. */
  readonly unchecked: string | null;
  readonly source: Clause;
}
