import { existsSync } from 'node:fs';
import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { applyPlan } from '../app/applyPlan';
import { planWrites } from '../writing/plan/planWrites';
import { fillTemplate } from '../locale/fillTemplate';
import { WorkbookError } from '../workbook/WorkbookError';
import type { PlanOptions } from '../writing/plan/PlanOptions';
import { errorText } from '../writing/text/errorText';
import { warningText } from '../writing/text/warningText';
import type { CommandOptions } from './CommandOptions';
import type { EvaluatedFile } from './EvaluatedFile';
import { InputError } from './InputError';

/**
 * Refuses an output path before anything is evaluated: the input itself, or an existing file without
 * `--force`.
 */
export async function checkOut(
  { files, out, force }: CommandOptions,
  { messages }: PlanOptions,
): Promise<void> {
  if (out === null) return;
  const { cli } = messages.errors;
  const target = await realpath(out).catch(() => resolve(out));
  for (const file of files) {
    const input = await realpath(file).catch(() => resolve(file));
    if (input === target) throw new InputError(cli.outIsInput);
  }
  if (existsSync(out) && !force) throw new InputError(fillTemplate(cli.outExists, { file: out }));
}

/**
 * Writes the results of all tables into a copy of the workbook at `out`, and says what the plan leaves alone.
 * Nothing half-written is left there.
 */
export async function writeOut(
  { workbook, tables, file }: EvaluatedFile,
  out: string,
  options: PlanOptions & { readonly warn: (text: string) => void },
): Promise<void> {
  const { messages, warn } = options;
  try {
    for (const table of tables) {
      const plan = planWrites(table, options);
      for (const warning of plan.warnings) warn(warningText(warning, messages));
      await applyPlan(
        workbook,
        plan,
        plan.groups.map(({ id }) => id),
      );
    }
    await replaceFile(out, await workbook.save());
  } catch (error) {
    if (error instanceof WorkbookError) throw new InputError(errorText(error, messages, file));
    const detail = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!detail) throw error;
    throw new InputError(fillTemplate(messages.errors.cli.outFailed, { file: out, detail }));
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
