import type { HealthRule } from '../../standards/HealthRule';
import { fields } from '../../standards/fields';
import { healthRules } from '../../standards/healthRules';
import type { Finding } from './findingText';

const byCode = new Map<string, HealthRule[]>();
for (const rule of Object.values<HealthRule>(healthRules)) {
  for (const { code } of rule.reports) {
    byCode.set(code, [...(byCode.get(code) ?? []), rule]);
  }
}

/**
 * The rule of the data check (K1 … K20) that a finding comes from, or `null` for one that only says how a cell,
 * column or way of counting was taken.
 */
export function healthRuleOf(finding: Pick<Finding, 'code'> | Finding): HealthRule | null {
  const rules = byCode.get(finding.code) ?? [];
  const [first = null] = rules;
  if (rules.length < 2) return first;
  const [field] = 'fields' in finding ? (finding.fields ?? []) : [];
  return rules.find(({ unit }) => field !== undefined && fields[field].unit === unit) ?? first;
}
