import type { CellValue } from '../../../src/workbook/CellValue';
import { parseReference } from './CellReference';
import type { FormulaNode } from './FormulaNode';
import type { FormulaToken } from './FormulaToken';
import { formulaTokens } from './formulaTokens';

const known = new Map<string, FormulaNode | null>();

/** The tree of a formula with its `=`, or `null` where Excel would not take it. */
export function parseFormula(formula: string): FormulaNode | null {
  const earlier = known.get(formula);
  if (earlier !== undefined) return earlier;
  const tree = new FormulaParser(formula.replace(/^=/, '')).whole();
  known.set(formula, tree);
  return tree;
}

class NotAFormula extends Error {}

/** Signs of equal strength, weakest first. */
const strengths = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

class FormulaParser {
  private readonly tokens: FormulaToken[];
  private at = 0;

  constructor(text: string) {
    this.tokens = formulaTokens(text).filter(({ kind }) => kind !== 'blank');
  }

  whole(): FormulaNode | null {
    try {
      const tree = this.operation(0);
      return this.at === this.tokens.length ? tree : null;
    } catch (error) {
      if (error instanceof NotAFormula) return null;
      throw error;
    }
  }

  private operation(strength: number): FormulaNode {
    const signs = strengths[strength];
    if (!signs) return this.signed();
    let left = this.operation(strength + 1);
    for (;;) {
      const sign = this.next;
      if (sign?.kind !== 'sign' || !signs.includes(sign.text)) return left;
      this.at += 1;
      left = { kind: 'operation', sign: sign.text, left, right: this.operation(strength + 1) };
    }
  }

  private signed(): FormulaNode {
    if (this.take('-')) return { kind: 'negative', operand: this.signed() };
    if (this.take('+')) return { kind: 'positive', operand: this.signed() };
    // Where one cell is expected an @ stands before it in files of newer Excels; it changes nothing there.
    if (this.take('@')) return this.signed();
    let operand = this.operand();
    while (this.take('%')) operand = { kind: 'percent', operand };
    return operand;
  }

  private operand(): FormulaNode {
    const token = this.next;
    if (!token) throw new NotAFormula();
    this.at += 1;
    switch (token.kind) {
      case 'number':
      case 'text':
      case 'error':
        return { kind: 'constant', value: constantOf(token) };
      case 'reference': {
        const reference = parseReference(token.text);
        if (!reference) throw new NotAFormula();
        return { kind: 'reference', reference };
      }
      case 'word':
        return this.word(token.text);
      default:
        return this.bracketed(token.text);
    }
  }

  private word(text: string): FormulaNode {
    const name = text.toUpperCase();
    if (this.take('(')) return { kind: 'call', name, given: this.given() };
    if (name === 'TRUE' || name === 'FALSE') return { kind: 'constant', value: name === 'TRUE' };
    return { kind: 'constant', value: '#NAME?' };
  }

  private bracketed(open: string): FormulaNode {
    if (open === '{') return this.array();
    if (open !== '(') throw new NotAFormula();
    const inside = this.operation(0);
    this.must(')');
    return inside;
  }

  private given(): (FormulaNode | null)[] {
    if (this.take(')')) return [];
    const given: (FormulaNode | null)[] = [];
    for (;;) {
      const isLeftOut = this.next?.text === ',' || this.next?.text === ')';
      given.push(isLeftOut ? null : this.operation(0));
      if (this.take(')')) return given;
      this.must(',');
    }
  }

  private array(): FormulaNode {
    const rows: CellValue[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.arrayItem());
      if (this.take('}')) return { kind: 'array', rows };
      if (this.take(';')) rows.push([]);
      else this.must(',');
    }
  }

  private arrayItem(): CellValue {
    const sign = this.take('-') ? -1 : 1;
    const node = this.operand();
    if (node.kind !== 'constant') throw new NotAFormula();
    return typeof node.value === 'number' ? sign * node.value : node.value;
  }

  private get next(): FormulaToken | undefined {
    return this.tokens[this.at];
  }

  private take(sign: string): boolean {
    if (this.next?.kind !== 'sign' || this.next.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private must(sign: string): void {
    if (!this.take(sign)) throw new NotAFormula();
  }
}

function constantOf({ kind, text }: FormulaToken): CellValue {
  if (kind === 'number') return Number(text);
  if (kind === 'text') return text.slice(1, -1).replaceAll('""', '"');
  return text.includes('#REF!') ? '#REF!' : text;
}
