import { ruleCodes } from '../../standards/own/ruleCodes';
import type { SplitRule } from '../../standards/Standard';
import { standards } from '../../standards/standards';
import { clauseOf } from './clauseOf';
import type { Naming } from './readNaming';
import type { StandardColumn } from './StandardColumn';
import type { StandardSheet } from './StandardSheet';

/** Weights of one pupil where stages share resources. */
export function readSplit(sheet: StandardSheet, naming: Naming): SplitRule | null {
  const { all, secondary } = standards[naming.basedOn].split;
  const row = sheet.needed(ruleCodes.splitAll);
  const weight = (code: string, column: StandardColumn, usual: string): string => {
    const at = code === ruleCodes.splitAll ? row : sheet.needed(code);
    // A weight that cannot be read was told: nothing is taken.
    return (at === null ? null : sheet.number([at, column], { usual })) ?? usual;
  };
  const rule = {
    all: {
      primary: weight(ruleCodes.splitAll, 'primary', all.primary),
      junior: weight(ruleCodes.splitAll, 'junior', all.junior),
      senior: weight(ruleCodes.splitAllSenior, 'value', all.senior),
    },
    secondary: {
      junior: weight(ruleCodes.splitSecondary, 'junior', secondary.junior),
      senior: weight(ruleCodes.splitSecondarySenior, 'value', secondary.senior),
    },
  };
  return row === null ? null : { ...rule, clause: clauseOf(sheet, row, naming.document) };
}
