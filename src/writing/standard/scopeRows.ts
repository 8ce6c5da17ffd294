import { countedSchools2017 } from '../../standards/countedSchools2017';
import { ruleCodes } from '../../standards/own/ruleCodes';
import { scopeCodes, type ScopeCode } from '../../standards/own/scopeCodes';
import type { ScopeRule } from '../../standards/ScopeRule';
import type { Standard } from '../../standards/Standard';
import type { CountyTexts } from '../county/CountyTexts';
import { clauseText } from './clauseText';
import type { StandardRow } from './StandardRow';

const codes = Object.keys(scopeCodes) as ScopeCode[];

/** Which schools are left out, in the standard's order, and after them those that are counted. */
export function scopeRows(
  { scope }: Standard,
  { messages, county }: CountyTexts,
): readonly StandardRow[] {
  const { rows, choices } = county.standard;
  const row = (code: ScopeCode, rule: ScopeRule | undefined): StandardRow => ({
    category: 'scope',
    code: scopeCodes[code].code,
    item: messages.terms.exclusion[code],
    value: choices.counted[rule ? 'leave-out' : 'count'],
    ...(rule && { clause: clauseText(rule.clause) }),
    choices: Object.values(choices.counted),
  });
  const out = scope.flatMap((rule) => (rule.code === 'no-pupils' ? [] : [row(rule.code, rule)]));
  const others = codes.filter((code) => !scope.some((rule) => rule.code === code));
  return [
    ...out,
    ...others.map((code) => row(code, undefined)),
    {
      category: 'scope',
      code: ruleCodes.pupilsBelow,
      item: rows.pupilsBelow,
      unit: messages.terms.unit.person,
      value: pupilsBelowOf(scope) ?? pupilsBelowOf(countedSchools2017),
    },
  ];
}

function pupilsBelowOf(scope: readonly ScopeRule[]): number | null {
  return scope.find(({ code }) => code === 'teaching-point-under-50')?.pupilsBelow ?? null;
}
