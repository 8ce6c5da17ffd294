import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { findSources } from '../../app/gather/findSources';
import { openFileWorkbook } from '../../workbook/file/openFileWorkbook';
import { WorkbookError } from '../../workbook/WorkbookError';
import { bytesOf } from '../bytesOf';
import type { FileContext } from '../evaluateFile';
import { InputError } from '../InputError';

/**
 * The files but the one at `out`, when that holds nothing but an earlier gathering of ours: gathering again writes it
 * anew. Any other file stays in the list, so that it is refused as an output.
 */
export async function withoutOwnGathering(
  files: readonly string[],
  out: string | null,
  context: FileContext,
): Promise<readonly string[]> {
  if (out === null) return files;
  const target = await pathOf(out);
  const paths = await Promise.all(files.map(pathOf));
  const at = paths.indexOf(target);
  if (at < 0 || !(await isOwnGathering(target, context))) return files;
  return files.filter((_, index) => paths[index] !== target);
}

function pathOf(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}

async function isOwnGathering(file: string, { messages, excelize }: FileContext): Promise<boolean> {
  try {
    const bytes = await bytesOf(file, messages);
    const workbook = await openFileWorkbook(bytes, await excelize(), { name: basename(file) });
    const sheets = await workbook.sheets();
    const isGathered = sheets.some(({ name }) => name === messages.gather.sheetName);
    if (!isGathered || !sheets.every(({ visible }) => visible)) return false;
    const found = await findSources(workbook, { memories: [], file: null, sheet: null });
    return found.sources.length === 0 && found.refusals.length === 0;
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof InputError) return false;
    throw error;
  }
}
