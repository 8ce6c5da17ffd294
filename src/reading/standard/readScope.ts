import type { ScopeRule } from '../../standards/ScopeRule';
import { ruleCodes } from '../../standards/own/ruleCodes';
import { scopeCodes, type ScopeCode } from '../../standards/own/scopeCodes';
import { choiceWords } from './choiceWords';
import { clauseOf } from './clauseOf';
import type { Naming } from './readNaming';
import type { StandardSheet } from './StandardSheet';

const codes = Object.keys(scopeCodes) as ScopeCode[];

/** Which schools are left out, in the order of the rows. A kind of school whose row is gone is told, not counted silently. */
export function readScope(sheet: StandardSheet, naming: Naming): readonly ScopeRule[] {
  for (const one of codes) sheet.needed(scopeCodes[one].code);
  return [...sheet.rows].flatMap(([number, row]): ScopeRule[] => {
    const code = codes.find((one) => scopeCodes[one].code === number);
    if (!code) return [];
    if (sheet.choice([row, 'value'], choiceWords.counted) !== 'leave-out') return [];
    const { kinds, sponsors } = scopeCodes[code];
    const rule = {
      code,
      ...(kinds && { kinds }),
      ...(sponsors && { sponsors }),
      clause: clauseOf(sheet, row, naming.document),
    };
    if (code !== 'teaching-point-under-50') return [rule];
    const pupilsBelow = pupilsBelowOf(sheet);
    return pupilsBelow === null ? [] : [{ ...rule, pupilsBelow }];
  });
}

function pupilsBelowOf(sheet: StandardSheet): number | null {
  const row = sheet.needed(ruleCodes.pupilsBelow);
  const value = row === null ? null : sheet.number([row, 'value'], { measure: 'whole' });
  return value === null ? null : Number(value);
}
