import type { FormSheet } from './FormSheet';

/** The sheets of one school. */
export type SchoolSheets = readonly FormSheet[];

/**
 * Sheets by the school that they name: by code, else by name. Sheets that name none belong to the one school of the
 * workbook; where it has several, nobody can tell (`lost`).
 */
export function schoolSheets(sheets: readonly FormSheet[]): {
  readonly schools: readonly SchoolSheets[];
  readonly lost: SchoolSheets;
} {
  const groups = new Map<string, FormSheet[]>();
  const keyOf = keys(sheets);
  for (const sheet of sheets) {
    const key = keyOf(sheet);
    const group = groups.get(key);
    if (group) group.push(sheet);
    else groups.set(key, [sheet]);
  }
  const nameless = groups.get('') ?? [];
  groups.delete('');
  if (groups.size > 1) return { schools: [...groups.values()], lost: nameless };
  return { schools: sheets.length > 0 ? [sheets] : [], lost: [] };
}

/** A sheet's school: its code, or that of another sheet with the name; else the name; `''` for a sheet that says none. */
function keys(sheets: readonly FormSheet[]): (sheet: FormSheet) => string {
  const codeOfName = new Map<string, string>();
  for (const { facts } of sheets) {
    if (facts.name && facts.code) codeOfName.set(facts.name.words, facts.code.words);
  }
  return ({ facts: { name, code } }) => {
    if (code) return code.words;
    return name ? (codeOfName.get(name.words) ?? name.words) : '';
  };
}
