import { ruleCodes } from '../../standards/own/ruleCodes';
import type { Standard } from '../../standards/Standard';
import type { CountyTexts } from '../county/CountyTexts';
import { clauseText } from './clauseText';
import { decimalCell } from './decimalCell';
import type { StandardRow } from './StandardRow';

/** The weights by which stages of one school share its resources. */
export function splitRows(
  { split: { all, secondary, clause } }: Standard,
  { county }: CountyTexts,
): readonly StandardRow[] {
  const { rows } = county.standard;
  const row = (
    code: 'splitAll' | 'splitAllSenior' | 'splitSecondary' | 'splitSecondarySenior',
    cells: Pick<StandardRow, 'primary' | 'junior' | 'value' | 'clause'>,
  ): StandardRow => ({ category: 'split', code: ruleCodes[code], item: rows[code], ...cells });
  return [
    row('splitAll', {
      primary: decimalCell(all.primary),
      junior: decimalCell(all.junior),
      clause: clauseText(clause),
    }),
    row('splitAllSenior', { value: decimalCell(all.senior) }),
    row('splitSecondary', { junior: decimalCell(secondary.junior) }),
    row('splitSecondarySenior', { value: decimalCell(secondary.senior) }),
  ];
}
