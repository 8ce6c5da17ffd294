import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { applyPlan } from '../app/applyPlan';
import { writeOverview } from '../app/county/writeOverview';
import type { CountyMessages } from '../locale/county/CountyMessages';
import { planWrites } from '../writing/plan/planWrites';
import { fillTemplate } from '../locale/fillTemplate';
import { WorkbookError } from '../workbook/WorkbookError';
import type { PlanOptions } from '../writing/plan/PlanOptions';
import { errorText } from '../writing/text/errorText';
import { warningText } from '../writing/text/warningText';
import type { CommandOptions } from './CommandOptions';
import type { EvaluatedFile } from './EvaluatedFile';
import { InputError } from './InputError';
import { saveOut } from './saveOut';

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
  { workbook, tables, file, survey }: EvaluatedFile,
  out: string,
  options: PlanOptions & { readonly county: CountyMessages; readonly warn: (text: string) => void },
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
    if (survey) {
      const texts = { messages, county: options.county };
      await writeOverview(workbook, survey, { ...options, texts });
    }
    await saveOut(workbook, out, messages);
  } catch (error) {
    if (error instanceof WorkbookError) throw new InputError(errorText(error, messages, file));
    throw error;
  }
}
