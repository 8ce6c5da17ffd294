import type { CellValue } from '../../CellValue';
import { unescapedText } from './unescapedText';

const epoch = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** Value of a cell (an empty text is a blank) by the type the file gives it: `n`, `b`, `d` (ISO date), `e`, `str`, `inlineStr`. */
export function typedValue(type: string, text: string): CellValue {
  if (type === 'n') return text.trim() === '' ? null : Number(text);
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'd') return (Date.parse(text.endsWith('Z') ? text : `${text}Z`) - epoch) / day;
  return text === '' ? null : unescapedText(text);
}
