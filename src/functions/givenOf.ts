import type { CellInput, RangeInput } from './CellInput';
import type { Given } from './Given';
import type { FunctionId } from './functionSignatures';
import { functionSignatures } from './functionSignatures';

function asCell(value: unknown): CellInput {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return null;
  }
}

const asRow = (row: unknown): CellInput[] => (Array.isArray(row) ? row.map(asCell) : [asCell(row)]);

const asRange = (value: unknown): RangeInput =>
  Array.isArray(value) ? value.map(asRow) : [[asCell(value)]];

/** The arguments that Excel passed, by name. What Excel adds behind them is left aside. */
export function givenOf(id: FunctionId, passed: readonly unknown[]): Given {
  const names = functionSignatures[id].parameters.map(({ name }) => name);
  const valueOf = (name: string): unknown => passed[names.indexOf(name)];
  return {
    range: (name) => asRange(valueOf(name)),
    cell: (name) => asRange(valueOf(name))[0]?.[0] ?? null,
  };
}
