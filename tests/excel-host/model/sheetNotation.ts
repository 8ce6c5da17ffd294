/** A sheet name as Excel writes it before an address: quoted where it holds more than letters and digits. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A formula after a sheet was renamed, as Excel rewrites it by itself. */
export function formulaAfterRename(formula: string, from: string, to: string): string {
  const quoted = `'${from.replaceAll("'", "''")}'!`;
  return formula
    .replaceAll(quoted, `${quotedSheet(to)}!`)
    .replaceAll(`${from}!`, (match, offset: number) =>
      /[\p{L}\p{N}_.]/u.test(formula.charAt(offset - 1)) ? match : `${quotedSheet(to)}!`,
    );
}

/** A formula after a sheet was deleted: what pointed there is lost. */
export function formulaAfterDelete(formula: string, name: string): string {
  return formulaAfterRename(formula, name, '\u0000').replaceAll("'\u0000'!", '#REF!');
}
