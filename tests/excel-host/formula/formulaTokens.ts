import type { FormulaToken } from './FormulaToken';

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const columns = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const rows = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const end = String.raw`(?![\p{L}\p{N}_.(])`;
/** First that fits counts. */
const patterns: readonly (readonly [FormulaToken['kind'], RegExp])[] = [
  ['blank', /\s+/uy],
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', new RegExp(`${sheet}#REF!`, 'uy')],
  ['error', /#REF!\$?[A-Za-z]{1,3}\$?[0-9]{1,7}/uy],
  ['error', /#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|BUSY!)/uy],
  ['reference', new RegExp(`${sheet}?(?:${cell}:${cell}|${columns}|${rows})${end}`, 'uy')],
  ['reference', new RegExp(`${sheet}?${cell}${end}`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy],
  ['word', /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ['sign', /<>|<=|>=|[-+*/^&=<>%(),;:{}@!]/uy],
];

/** Cuts the text behind the `=` of a formula into pieces; what fits nowhere is a sign by itself. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'sign', text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}
