import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import type { Standard } from '../../standards/Standard';

/** The standard's document and its rules in one line. */
export function standardLine(standard: Standard, { sheet }: Messages): string {
  const { coefficientRule, schoolRule, indicators, document } = standard;
  const rule = coefficientRule.kind === 'each' ? sheet.ruleEach : sheet.ruleComposite;
  const clauses = [fillTemplate(rule, coefficientRule.limit)];
  if (schoolRule) {
    const floor = `${roundHalfUp(Number(schoolRule.floor) * 100, 0)}%`;
    const facts = { total: indicators.length, required: schoolRule.required, floor };
    clauses.unshift(fillTemplate(sheet.ruleSchool, facts));
  }
  return fillTemplate(sheet.standardLine, { document, clause: clauses.join(sheet.separator) });
}
