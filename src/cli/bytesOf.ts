import { readFile } from 'node:fs/promises';
import { fillTemplate } from '../locale/fillTemplate';
import type { Messages } from '../locale/Messages';
import { codeOf } from './codeOf';
import { InputError } from './InputError';

/** @throws InputError when the file cannot be read */
export async function bytesOf(file: string, { errors }: Messages): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    throw new InputError(fillTemplate(templateFor(code, errors), { file, detail: code }));
  }
}

function templateFor(code: string, { cli }: Messages['errors']): string {
  if (code === 'EISDIR') return cli.isFolder;
  return code === 'ENOENT' ? cli.fileMissing : cli.notReadable;
}
