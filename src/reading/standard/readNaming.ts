import { ruleCodes } from '../../standards/own/ruleCodes';
import type { StandardId } from '../../standards/StandardId';
import { choiceWords } from './choiceWords';
import type { StandardSheet } from './StandardSheet';

/** What a standard is called and where it comes from. */
export interface Naming {
  /** `null` where none is written. */
  readonly name: string | null;
  readonly document: string;
  readonly origin: string | null;
  readonly basedOn: StandardId;
}

/** Reads name, document, origin and the national standard that an own one was made from. */
export function readNaming(sheet: StandardSheet): Naming {
  const said = (code: string): string => {
    const row = sheet.needed(code);
    return row === null ? '' : sheet.text(row, 'value');
  };
  const name = said(ruleCodes.name) || null;
  const document = said(ruleCodes.document) || (name ?? '');
  const origin = said(ruleCodes.origin) || null;
  const base = sheet.needed(ruleCodes.base);
  const basedOn = base === null ? null : sheet.choice([base, 'value'], choiceWords.base);
  // The rest of the sheet is looked at all the same, so that every problem is told at once.
  return { name, document, origin, basedOn: basedOn ?? 'quality-balance-2017' };
}
