import { rename, rm, writeFile } from 'node:fs/promises';
import { fillTemplate } from '../locale/fillTemplate';
import type { Messages } from '../locale/Messages';
import type { FileWorkbook } from '../workbook/file/FileWorkbook';
import { InputError } from './InputError';

/**
 * Saves a workbook at `out`. Nothing half-written is left there.
 *
 * @throws InputError when the file cannot be written
 */
export async function saveOut(
  workbook: FileWorkbook,
  out: string,
  { errors }: Messages,
): Promise<void> {
  const bytes = await workbook.save();
  try {
    await replaceFile(out, bytes);
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!detail) throw error;
    throw new InputError(fillTemplate(errors.cli.outFailed, { file: out, detail }));
  }
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
