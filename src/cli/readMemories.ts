import { readFile } from 'node:fs/promises';
import type { TableMemory } from '../app/memory/TableMemory';
import { parseMemories } from '../app/memory/parseMemories';
import { fillTemplate } from '../locale/fillTemplate';
import type { Messages } from '../locale/Messages';
import { codeOf } from './codeOf';
import { InputError } from './InputError';

/**
 * The templates of files that a pane exported (`--mapping`), in the order of the files: the first that fits is used.
 *
 * @throws InputError naming the file and what is wrong with it
 */
export async function readMemories(
  files: readonly string[],
  { errors }: Messages,
): Promise<readonly TableMemory[]> {
  const lists = await Promise.all(files.map((file) => memoriesOf(file, errors)));
  return lists.flat();
}

async function memoriesOf(
  file: string,
  { cli, templates }: Messages['errors'],
): Promise<readonly TableMemory[]> {
  const parsed = parseMemories(await textOf(file, cli));
  if (parsed.kind === 'memories') return parsed.memories;
  const { code, where, text } = parsed.problem;
  const problem = fillTemplate(templates[code], { where, text });
  throw new InputError(fillTemplate(cli.badMapping, { file, problem }));
}

async function textOf(file: string, cli: Messages['errors']['cli']): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const detail = codeOf(error);
    const template = detail === 'ENOENT' ? cli.fileMissing : cli.notReadable;
    throw new InputError(fillTemplate(template, { file, detail }));
  }
}
