import Fraction from 'fraction.js';
import { signOf } from '../../numeric/signOf';
import { ruleCodes } from '../../standards/own/ruleCodes';
import type { Standard } from '../../standards/Standard';
import type { CountyTexts } from '../county/CountyTexts';
import { clauseText } from './clauseText';
import { decimalCell } from './decimalCell';
import type { StandardRow } from './StandardRow';

/** How many indicators a school must meet and the floor of the others; how coefficients are judged. */
export function ruleRows(standard: Standard, texts: CountyTexts): readonly StandardRow[] {
  return [...schoolRows(standard, texts), ...coefficientRows(standard, texts)];
}

function schoolRows({ schoolRule }: Standard, { county }: CountyTexts): readonly StandardRow[] {
  const { rows, units, notesOfRows } = county.standard;
  const category = 'school-rule';
  const hasFloor = schoolRule !== null && signOf(new Fraction(schoolRule.floor)) > 0;
  return [
    {
      category,
      code: ruleCodes.required,
      item: rows.required,
      unit: units.items,
      value: schoolRule?.required ?? null,
      note: notesOfRows.required,
      ...(schoolRule && { clause: clauseText(schoolRule.clause) }),
    },
    {
      category,
      code: ruleCodes.floor,
      item: rows.floor,
      unit: units.share,
      value: hasFloor ? decimalCell(schoolRule.floor) : null,
      note: notesOfRows.floor,
    },
  ];
}

function coefficientRows(
  { coefficientRule }: Standard,
  { county }: CountyTexts,
): readonly StandardRow[] {
  const { rows, choices, notesOfRows } = county.standard;
  const category = 'coefficient';
  const { kind, limit, clause } = coefficientRule;
  return [
    {
      category,
      code: ruleCodes.coefficient,
      item: rows.coefficient,
      value: choices.coefficient[kind],
      note: notesOfRows.coefficient,
      clause: clauseText(clause),
      choices: Object.values(choices.coefficient),
    },
    {
      category,
      code: ruleCodes.coefficientLimit,
      item: rows.coefficientLimit,
      primary: decimalCell(limit?.primary),
      junior: decimalCell(limit?.junior),
    },
  ];
}
