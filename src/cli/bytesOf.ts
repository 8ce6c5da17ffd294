import { readFile } from 'node:fs/promises';
import { fillTemplate } from '../locale/fillTemplate';
import type { Messages } from '../locale/Messages';
import { InputError } from './InputError';

/** @throws InputError when the file cannot be read */
export async function bytesOf(file: string, { errors }: Messages): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const template = code === 'ENOENT' ? errors.cli.fileMissing : errors.cli.notReadable;
    throw new InputError(fillTemplate(template, { file, detail: code }));
  }
}
