import Fraction from 'fraction.js';
import type { CountyCell } from './CountyCell';

const levels = [/^(?:1|i|一)$/i, /^(?:2|ii|二)$/i, /^(?:3|iii|三)$/i, /^(?:4|iv|四)$/i];

/** Ⅲ, III, 3, 三级 are 3; there are four levels. */
export function readLevel(words: string): CountyCell {
  const bare = words.replace(/^(?:第|水平|等级)+|(?:级|等级|等|水平)$/g, '');
  const at = levels.findIndex((pattern) => pattern.test(bare));
  if (at < 0) return { kind: 'problem', code: 'not-a-choice', details: { choices: 'level' } };
  return { kind: 'number', value: new Fraction(at + 1) };
}
