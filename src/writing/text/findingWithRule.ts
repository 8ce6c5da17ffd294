import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { findingText, type Finding } from './findingText';
import { healthRuleOf } from './healthRuleOf';

/** A doubt in words, with the number of its rule at the end: `…请核对。（体检规则 K5）`. */
export function findingWithRule(finding: Finding, messages: Messages): string {
  const rule = healthRuleOf(finding);
  const text = findingText(finding, messages);
  return rule ? text + fillTemplate(messages.health.ruleMark, { id: rule.id }) : text;
}
