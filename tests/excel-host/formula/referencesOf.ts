import type { CellReference } from './CellReference';
import type { FormulaNode } from './FormulaNode';

const known = new WeakMap<FormulaNode, CellReference[]>();

/** All references in a formula. */
export function referencesOf(node: FormulaNode): readonly CellReference[] {
  const earlier = known.get(node);
  if (earlier) return earlier;
  const references = childrenOf(node).flatMap(referencesOf);
  const all = node.kind === 'reference' ? [node.reference] : [...references];
  known.set(node, all);
  return all;
}

function childrenOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case 'percent':
    case 'negative':
    case 'positive':
      return [node.operand];
    case 'operation':
      return [node.left, node.right];
    case 'call':
      return node.given.filter((given) => given !== null);
    default:
      return [];
  }
}
