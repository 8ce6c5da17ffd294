import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { CoefficientRule, SchoolRule, Standard } from '../../standards/Standard';
import { floorPercent } from '../text/floorPercent';

/** The standard's document and its rules in one line; an own standard is named first, with where it comes from. */
export function standardLine(standard: Standard, { sheet }: Messages): string {
  const { name, origin, document, schoolRule, coefficientRule } = standard;
  const documents = [name, document, origin].filter((one) => one !== null && one !== '');
  const clauses = [
    ...(schoolRule ? [schoolLine(standard, schoolRule, sheet)] : []),
    coefficientLine(coefficientRule, sheet),
  ];
  return fillTemplate(sheet.standardLine, {
    document: [...new Set(documents)].join(sheet.separator),
    clause: clauses.join(sheet.separator),
  });
}

function schoolLine({ indicators }: Standard, rule: SchoolRule, sheet: Messages['sheet']): string {
  const floor = floorPercent(rule);
  return fillTemplate(sheet.ruleSchool, {
    total: indicators.filter(({ threshold }) => threshold !== null).length,
    required: rule.required,
    floor: floor === null ? '' : fillTemplate(sheet.floorClause, { floor }),
  });
}

function coefficientLine(rule: CoefficientRule, sheet: Messages['sheet']): string {
  if (rule.kind === 'none') return sheet.ruleNone;
  return fillTemplate(rule.kind === 'each' ? sheet.ruleEach : sheet.ruleComposite, rule.limit);
}
