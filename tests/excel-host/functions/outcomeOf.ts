import type { CellValue } from '../../../src/workbook/CellValue';
import type { FormulaValue } from '../formula/FormulaValue';

/** What a call came to: a value, or an error of Excel with the words of the function. */
export interface FunctionOutcome {
  readonly value: FormulaValue;
  readonly reason?: string | undefined;
}

/** One result as the runtime sends it, in its long form. */
export interface FunctionResultMessage {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

const errorsByCode: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** What Excel shows for a result of the runtime. */
export function outcomeOf({ failed, value, errorCode }: FunctionResultMessage): FunctionOutcome {
  if (failed === true) {
    const reason = typeof value === 'string' && value !== '' ? value : undefined;
    return { value: errorsByCode[errorCode ?? 0] ?? '#VALUE!', reason };
  }
  if (!Array.isArray(value)) return { value: cellValue(value) };
  const rows: readonly unknown[] = value;
  return {
    value: rows.map((row) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)])),
  };
}

/** Both forms in which the runtime sends results: `{id, …}` and `[id, ok, value, errorCode]`. */
export function resultMessage(message: unknown): FunctionResultMessage {
  if (!Array.isArray(message)) return message as FunctionResultMessage;
  const [id, isOk, value, errorCode] = message as [number, boolean, unknown, unknown];
  return {
    id,
    failed: !isOk,
    value,
    ...(typeof errorCode === 'number' ? { errorCode } : {}),
  };
}

function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : '#VALUE!';
}
