import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { codeOf } from '../codeOf';
import { InputError } from '../InputError';
import { skippedText } from './skippedText';

/** The files that arguments name. */
export interface WorkbookFiles {
  readonly files: readonly string[];
  /** What of the folders is not read, in words: tables of other kinds, and folders inside. */
  readonly skipped: readonly string[];
}

/** What a folder holds that may concern a gathering. */
interface FolderContent {
  readonly workbooks: readonly string[];
  readonly skipped: string | null;
}

/**
 * The files that the arguments name: a folder stands for the .xlsx workbooks in it, but for those by which Excel
 * marks a workbook as open.
 *
 * @throws InputError for a folder without workbooks, or one that cannot be read
 */
export async function workbookFiles(
  paths: readonly string[],
  messages: Messages,
): Promise<WorkbookFiles> {
  const files: string[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    // A path that is not there is told when it is read.
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const inside = isFolder ? await contentOf(path, paths, messages) : null;
    if (inside?.skipped) skipped.push(inside.skipped);
    if (inside?.workbooks.length === 0) {
      const reason = fillTemplate(messages.gather.cli.noFiles, { file: path });
      throw new InputError([reason, ...skipped].join('\n'));
    }
    files.push(...(inside?.workbooks ?? [path]));
  }
  return { files: [...new Set(files)], skipped };
}

/** @param named arguments of the command, where a folder inside may be named by itself */
async function contentOf(
  folder: string,
  named: readonly string[],
  messages: Messages,
): Promise<FolderContent> {
  const entries = (await entriesOf(folder, messages))
    .filter(({ name }) => !/^(?:~\$|\.)/.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  const given = new Set(named.map((path) => resolve(path)));
  const folders = entries.filter(
    (one) => one.isDirectory() && !given.has(resolve(folder, one.name)),
  );
  const files = entries.filter((one) => !one.isDirectory()).map(({ name }) => name);
  const skipped = skippedText(
    { folder, files, folders: folders.map(({ name }) => name) },
    messages,
  );
  const workbooks = files.filter((name) => /\.xlsx$/i.test(name));
  return { workbooks: workbooks.map((name) => join(folder, name)), skipped };
}

async function entriesOf(folder: string, { errors }: Messages) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const detail = codeOf(error);
    throw new InputError(fillTemplate(errors.cli.notReadable, { file: folder, detail }));
  }
}
