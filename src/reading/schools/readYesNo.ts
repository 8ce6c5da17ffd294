import Fraction from 'fraction.js';
import type { CellValue } from '../../workbook/CellValue';
import { cleanWords } from '../cells/cleanWords';
import type { CellNumber } from './readNumber';

const yes = /^(?:是|有|达标|已达标|合格|已达到|达到|√|✓|✔|☑|1|y|yes|true)$/i;
const no = /^(?:否|无|没有|未达标|不达标|不合格|未达到|×|✗|✘|x|0|n|no|false)$/i;

/** 1 for 是, 达标, √, 1; 0 for 否, 未达标, ×, 0; a blank is missing, never 0. */
export function readYesNo(value: CellValue): CellNumber {
  const words = cleanWords(value);
  if (words === '') return { kind: 'missing', reason: 'blank' };
  const isYes = yes.test(words);
  if (!isYes && !no.test(words)) return { kind: 'missing', reason: 'not-a-number' };
  return { kind: 'number', value: new Fraction(isYes ? 1 : 0), isText: false };
}
