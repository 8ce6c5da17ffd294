import type { CellValue } from '../../../src/workbook/CellValue';
import type { CellReference } from './CellReference';
import type { Given } from './builtInFunctions';
import { builtInFunctions } from './builtInFunctions';
import { FormulaFault } from './FormulaFault';
import type { FormulaNode } from './FormulaNode';
import type { FormulaValue } from './FormulaValue';
import { isErrorValue, rowsOf } from './FormulaValue';
import { numberOf } from './numberOf';
import { operate } from './operate';

/** What a formula needs from the workbook round it. */
export interface FormulaSurroundings {
  /** Values of the cells of a reference. */
  valuesOf(reference: CellReference): FormulaValue;
  /** Calls a function of the add-in; `undefined` where there is none of this name. */
  callFunction(
    name: string,
    given: readonly (FormulaValue | undefined)[],
  ): FormulaValue | undefined;
}

/** What a formula comes to. @throws FormulaFault where that is an error */
export function evaluateFormula(node: FormulaNode, around: FormulaSurroundings): FormulaValue {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'array':
      return node.rows;
    case 'reference':
      return around.valuesOf(node.reference);
    case 'negative':
      return operate('*', -1, evaluateFormula(node.operand, around));
    case 'positive':
      return evaluateFormula(node.operand, around);
    case 'percent':
      return operate('/', evaluateFormula(node.operand, around), 100);
    case 'operation':
      return operate(
        node.sign,
        evaluateFormula(node.left, around),
        evaluateFormula(node.right, around),
      );
    case 'call':
      return call(node, around);
  }
}

type CallNode = Extract<FormulaNode, { readonly kind: 'call' }>;

function call({ name, given }: CallNode, around: FormulaSurroundings): FormulaValue {
  if (name === 'IF') return choose(given, around);
  if (name === 'IFERROR') return orElse(given, around);
  const builtIn = builtInFunctions[name];
  if (builtIn) return builtIn(given.map((node) => givenOf(node, around)));
  const result = around.callFunction(
    name,
    given.map((node) => (node === null ? undefined : evaluateFormula(node, around))),
  );
  if (result === undefined) throw new FormulaFault('#NAME?');
  return result;
}

function givenOf(node: FormulaNode | null, around: FormulaSurroundings): Given {
  if (node === null) return { value: 0, isReference: false };
  return { value: evaluateFormula(node, around), isReference: node.kind === 'reference' };
}

function choose(
  [condition, yes, no]: readonly (FormulaNode | null)[],
  around: FormulaSurroundings,
): FormulaValue {
  const asked = condition ? firstOf(evaluateFormula(condition, around)) : null;
  const chosen = numberOf(asked) !== 0 ? (yes ?? true) : (no ?? false);
  if (typeof chosen === 'boolean') return chosen;
  return evaluateFormula(chosen, around);
}

function orElse(
  [wanted, other]: readonly (FormulaNode | null)[],
  around: FormulaSurroundings,
): FormulaValue {
  const otherwise = (): FormulaValue => (other ? evaluateFormula(other, around) : null);
  try {
    const value = wanted ? evaluateFormula(wanted, around) : null;
    return isErrorValue(firstOf(value)) ? otherwise() : value;
  } catch (error) {
    if (error instanceof FormulaFault && error.value !== '#BUSY!') return otherwise();
    throw error;
  }
}

function firstOf(value: FormulaValue): CellValue {
  return rowsOf(value)[0]?.[0] ?? null;
}
