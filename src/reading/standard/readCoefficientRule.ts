import { evaluatedStages } from '../../standards/EvaluatedStage';
import { ruleCodes } from '../../standards/own/ruleCodes';
import type { CoefficientRule } from '../../standards/Standard';
import { standards } from '../../standards/standards';
import { choiceWords } from './choiceWords';
import { clauseOf } from './clauseOf';
import type { Naming } from './readNaming';
import type { StandardSheet } from './StandardSheet';

/** How coefficients are judged, with the limits of both stages where they are. */
export function readCoefficientRule(sheet: StandardSheet, naming: Naming): CoefficientRule | null {
  const row = sheet.needed(ruleCodes.coefficient);
  const limitRow = sheet.needed(ruleCodes.coefficientLimit);
  if (row === null || limitRow === null) return null;
  const kind = sheet.choice([row, 'value'], choiceWords.coefficient);
  if (kind === null) return null;
  const clause = clauseOf(sheet, row, naming.document);
  if (kind === 'none') return { kind, limit: null, clause };
  const usual = standards[naming.basedOn].coefficientRule.limit;
  const [primary, junior] = evaluatedStages.map((stage) =>
    sheet.number([limitRow, stage], { usual: usual?.[stage] ?? null }),
  );
  return primary && junior ? { kind, limit: { primary, junior }, clause } : null;
}
