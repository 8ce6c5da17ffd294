import { extname } from 'node:path';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';

/** Tables of other programs and formats, which only become readable when they are saved as .xlsx. */
const otherTables = /\.(?:xls|xlsm|xlsb|et|csv|ods)$/i;
const shownFolders = 8;

/**
 * What of a folder is not read, in words; `null` when nothing is left behind that could hold a table.
 *
 * @param content names of the files and folders in it
 */
export function skippedText(
  content: {
    readonly folder: string;
    readonly files: readonly string[];
    readonly folders: readonly string[];
  },
  { gather, sheet }: Messages,
): string | null {
  const { cli } = gather;
  const { folder, files, folders } = content;
  const counts = new Map<string, number>();
  for (const name of files.filter((one) => otherTables.test(one))) {
    const kind = extname(name).toLowerCase();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const kinds = [...counts].map(([kind, count]) => fillTemplate(cli.skippedKind, { kind, count }));
  const list = kinds.join(sheet.listSeparator);
  const texts = kinds.length > 0 ? [fillTemplate(cli.skippedFiles, { list })] : [];
  if (folders.length > 0) {
    const shown = folders.slice(0, shownFolders).join(sheet.listSeparator);
    const more = folders.length > shownFolders ? '…' : '';
    texts.push(fillTemplate(cli.skippedFolders, { list: shown + more }));
  }
  if (texts.length === 0) return null;
  return fillTemplate(cli.skipped, { folder, what: texts.join(sheet.separator) });
}
