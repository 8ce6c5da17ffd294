import { textInput } from './textInput';

/** What to write for a cell: numbers as they are, text so that it stays text, `null` to leave it alone. */
export function cellInput(value: string | number | null): string | number | null {
  return typeof value === 'string' ? textInput(value) : value;
}
