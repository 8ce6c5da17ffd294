import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { InputError } from '../InputError';

/**
 * The files that the arguments name: a folder stands for the .xlsx workbooks in it, but for those by which Excel
 * marks a workbook as open.
 *
 * @throws InputError for a folder without workbooks
 */
export async function workbookFiles(
  paths: readonly string[],
  { gather }: Messages,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    // A path that is not there is told when it is read.
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    const inside = isFolder ? await workbooksIn(path) : [path];
    if (inside.length === 0) throw new InputError(fillTemplate(gather.cli.noFiles, { file: path }));
    files.push(...inside);
  }
  return [...new Set(files)];
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /\.xlsx$/i.test(name) && !/^(?:~\$|\.)/.test(name))
    .sort((a, b) => a.localeCompare(b, 'zh-CN'))
    .map((name) => join(folder, name));
}
