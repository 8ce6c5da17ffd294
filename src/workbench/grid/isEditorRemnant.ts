/**
 * Whether a command would put a remnant of the cell editor into a cell. On a slow machine Enter can
 * overtake the last key of a formula; that key then opens the editor anew behind the end of the old
 * paragraph and is handed over as a value beginning with CR LF, which no key can type.
 */
export function isEditorRemnant(params: unknown): boolean {
  if (typeof params !== 'object' || params === null || !('value' in params)) return false;
  const { value } = params;
  if (typeof value !== 'object' || value === null || !('v' in value)) return false;
  return typeof value.v === 'string' && value.v.startsWith('\r\n');
}
