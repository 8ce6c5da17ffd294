import type { CellValue } from '../../../src/workbook/CellValue';
import type { CellReference } from './CellReference';

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'array'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'reference'; readonly reference: CellReference }
  | { readonly kind: 'percent' | 'negative' | 'positive'; readonly operand: FormulaNode }
  | {
      readonly kind: 'operation';
      readonly sign: string;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      /** An argument that is left out is `null`. */
      readonly given: readonly (FormulaNode | null)[];
    };
