import type { School } from '../../../src/engine/School';
import { readSources } from '../../../src/reading/sources/readSources';
import type { Source } from '../../../src/reading/sources/Source';
import { gridOfSheet, type Sheet } from './ministryForms';

/** The one source of some sheets; throws where there is none or more. */
export function sourceOfSheets(sheets: readonly Sheet[], file: string | null = null): Source {
  const { sources, refusals } = readSources(sheets.map(gridOfSheet), { file, mappings: [] });
  const [source, other] = sources;
  if (!source || other) throw new Error(JSON.stringify({ refusals, sources: sources.length }));
  return source;
}

/** A school's amounts as text: `pupils primary: 812`. */
export function amountsOf({ amounts }: School): Record<string, string> {
  const entries = Object.entries(amounts).flatMap(([field, parts]) =>
    Object.entries(parts).map(([part, amount]): [string, string] => [
      part === 'whole' ? field : `${field} ${part}`,
      'value' in amount ? amount.value.toString() : amount.missing,
    ]),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Codes and cells of the questions. */
export function askedBy({ questions }: Source): string[] {
  return questions.map(({ code, cell }) => `${code} ${cell}`);
}

/** Codes and cells of all findings. */
export function foundBy({ findings }: Source): string[] {
  return findings.map(({ code, cell }) => `${code} ${cell}`);
}
