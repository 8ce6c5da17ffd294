import { FormulaFault } from '../formula/FormulaFault';
import type { FormulaValue } from '../formula/FormulaValue';
import { isErrorValue, rowsOf } from '../formula/FormulaValue';
import type { FunctionsMetadata } from './FunctionsMetadata';

type Parameter = FunctionsMetadata['functions'][number]['parameters'][number];

/**
 * The arguments as Excel passes them: an area in rows, a single value as it is, a blank cell as an empty text,
 * what was left out as `null`. An error among them is the result, and the function is not called.
 *
 * @throws FormulaFault
 */
export function argumentsFor(
  parameters: readonly Parameter[],
  given: readonly (FormulaValue | undefined)[],
): unknown[] {
  if (given.length > parameters.length) throw new FormulaFault('#VALUE!');
  return parameters.map((parameter, index) => argumentFor(parameter, given[index]));
}

function argumentFor(parameter: Parameter, value: FormulaValue | undefined): unknown {
  if (value === undefined) {
    if (parameter.optional !== true) throw new FormulaFault('#VALUE!');
    return null;
  }
  const rows = rowsOf(value);
  const error = rows.flat().find(isErrorValue);
  if (error !== undefined) throw new FormulaFault(String(error));
  const passed = rows.map((row) => row.map((cell) => cell ?? ''));
  if (parameter.dimensionality === 'matrix') return passed;
  if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) throw new FormulaFault('#VALUE!');
  return passed[0]?.[0] ?? '';
}
