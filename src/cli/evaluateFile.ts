import { basename } from 'node:path';
import type { Assessment } from '../app/Assessment';
import { assess } from '../app/assess';
import { memoryFor } from '../app/memory/memoryFor';
import type { Messages } from '../locale/Messages';
import type { Excelize } from '../workbook/file/Excelize';
import type { FileWorkbook } from '../workbook/file/FileWorkbook';
import { openFileWorkbook } from '../workbook/file/openFileWorkbook';
import type { ReadRequest } from '../workbook/ReadRequest';
import { WorkbookError } from '../workbook/WorkbookError';
import { errorText } from '../writing/text/errorText';
import { bytesOf } from './bytesOf';
import type { CommandOptions } from './CommandOptions';
import type { EvaluatedFile } from './EvaluatedFile';
import { InputError } from './InputError';
import { refusedText, type RefusedSheet } from './templates/refusedText';
import { templateOn } from './templates/templateOn';
import type { TemplateUse } from './templates/TemplateUse';

/** What the evaluation of a file needs beside the options. */
export interface FileContext {
  readonly messages: Messages;
  readonly excelize: () => Promise<Excelize>;
  /** Remembered templates of the files that `--mapping` names, and which of them were applied. */
  readonly templates: TemplateUse;
}

/**
 * Evaluates one workbook: the named sheet, or every visible sheet that holds a school table.
 *
 * @throws InputError when the file cannot be read or holds no school table: file, sheets and reasons
 */
export async function evaluateFile(
  file: string,
  options: CommandOptions,
  { messages, excelize, templates }: FileContext,
): Promise<EvaluatedFile> {
  const bytes = await bytesOf(file, messages);
  try {
    const workbook = await openFileWorkbook(bytes, await excelize(), { name: basename(file) });
    const { tables, refusals } = await evaluateSheets(workbook, options, templates);
    if (tables.length === 0) throw new InputError(noTable(file, refusals, messages));
    return { file, workbook, tables, refusals };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new InputError(`${file}：${errorText(error, messages)}`);
  }
}

async function evaluateSheets(
  workbook: FileWorkbook,
  options: CommandOptions,
  templates: TemplateUse,
): Promise<Pick<EvaluatedFile, 'tables' | 'refusals'>> {
  const tables: Assessment[] = [];
  const refusals: RefusedSheet[] = [];
  const { standard } = options;
  const { memories } = templates;
  for (const request of await requestsOf(workbook, options)) {
    const outcome = await assess(workbook, request, { standard, memories });
    if (outcome.kind === 'assessed') {
      const memory = memoryFor(outcome.assessment.table.headerMarks, memories);
      if (memory) templates.note(memory);
      tables.push(outcome.assessment);
    } else {
      const template = await templateOn(workbook, request, { memories, isPart: false });
      if (template) templates.note(template.memory);
      refusals.push({ refusal: outcome.refusal, template });
    }
  }
  return { tables, refusals };
}

async function requestsOf(
  workbook: FileWorkbook,
  { sheet, range }: CommandOptions,
): Promise<readonly ReadRequest[]> {
  if (sheet !== null) {
    return [{ kind: 'sheet', sheet, ...(range === null ? {} : { range }) }];
  }
  const receipts = await workbook.receipts();
  const own = new Set(
    receipts.flatMap(({ createdSheets }) => createdSheets.map(({ name }) => name)),
  );
  const sheets = await workbook.sheets();
  return sheets
    .filter(({ name, visible }) => visible && !own.has(name))
    .map(({ name }) => ({ kind: 'sheet', sheet: name }));
}

function noTable(file: string, refusals: readonly RefusedSheet[], messages: Messages): string {
  const lines = refusals.map((refused) => `  - ${refusedText(refused, messages)}`);
  return [`${file}：${messages.errors.cli.noTableInFile}`, ...lines].join('\n');
}
