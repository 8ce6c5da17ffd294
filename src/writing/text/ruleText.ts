import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { HealthRule } from '../../standards/HealthRule';

/** A rule of the data check in one line: number, name, why, and the document it comes from. */
export function ruleText({ id, source, unchecked }: HealthRule, { health }: Messages): string {
  const { document, clause } = source;
  const line = fillTemplate(health.ruleLine, { id, name: health.rule[id], clause, document });
  return unchecked === null ? line : line + fillTemplate(health.uncheckedLine, { unchecked });
}
