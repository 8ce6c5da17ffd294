import Fraction from 'fraction.js';
import { readYesNo } from '../schools/readYesNo';
import type { CountyCell } from './CountyCell';

const none = /^(?:无|没有|否|未发生|不存在|none|no|false|0)$/i;
const some = /^(?:有|是|存在|发生|已发生|some|yes|true|[1-9]\d{0,3})$/i;

/**
 * 是 and √ are 1, 否 and × are 0. Where 无 is the good answer (`none-some`), √ and × do not say which is meant and
 * are a problem.
 */
export function readChoice(words: string, measure: 'yes-no' | 'none-some'): CountyCell {
  const problem = { kind: 'problem', code: 'not-a-choice', details: { choices: measure } } as const;
  if (measure === 'none-some') {
    if (none.test(words)) return { kind: 'number', value: new Fraction(0) };
    return some.test(words) ? { kind: 'number', value: new Fraction(1) } : problem;
  }
  const read = readYesNo(words);
  return read.kind === 'number' ? { kind: 'number', value: read.value } : problem;
}
