import { basename } from 'node:path';
import type { Assessment } from '../app/Assessment';
import { assess } from '../app/assess';
import { clerksSheets } from '../app/clerksSheets';
import { memoryFor } from '../app/memory/memoryFor';
import type { CountyMessages } from '../locale/county/CountyMessages';
import { fillTemplate } from '../locale/fillTemplate';
import type { Messages } from '../locale/Messages';
import { countySheetKind } from '../reading/county/countySheetKind';
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
import { surveyFile } from './county/surveyFile';
import { rulesFor } from './standard/rulesFor';
import type { Rules } from './standard/StandardChoice';
import { refusedText, type RefusedSheet } from './templates/refusedText';
import { templateOn } from './templates/templateOn';
import type { TemplateUse } from './templates/TemplateUse';

/** Sheets of the county's part that give something to judge. */
const gives = { figures: true, classes: true, rooms: true, schools: true, scores: true };

/** What the evaluation of a file needs beside the options. */
export interface FileContext {
  readonly messages: Messages;
  readonly county: CountyMessages;
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
  context: FileContext,
): Promise<EvaluatedFile> {
  const { messages, county, excelize, templates } = context;
  const bytes = await bytesOf(file, messages);
  try {
    const workbook = await openFileWorkbook(bytes, await excelize(), { name: basename(file) });
    const rules = await rulesFor(workbook, options.standard, { file, texts: { messages, county } });
    const found = options.county
      ? await surveyFile(workbook, rules, templates)
      : await evaluateSheets(workbook, { ...options, rules, county }, templates);
    const { tables, refusals, survey } = found;
    if (tables.length === 0 && !survey?.read.sheets.some(({ kind }) => kind in gives)) {
      throw new InputError(noTable(file, refusals, messages));
    }
    return { file, workbook, tables, refusals, survey };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new InputError(`${file}：${errorText(error, messages)}`);
  }
}

async function evaluateSheets(
  workbook: FileWorkbook,
  options: Pick<CommandOptions, 'sheet' | 'range'> & {
    readonly rules: Rules;
    readonly county: CountyMessages;
  },
  templates: TemplateUse,
): Promise<Omit<EvaluatedFile, 'file' | 'workbook'>> {
  const tables: Assessment[] = [];
  const refusals: RefusedSheet[] = [];
  const { standard } = options.rules;
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
  return { tables, refusals, survey: null };
}

/** @throws InputError when the sheet that was asked for is one of the county's part */
async function requestsOf(
  workbook: FileWorkbook,
  {
    sheet,
    range,
    county,
  }: Pick<CommandOptions, 'sheet' | 'range'> & { readonly county: CountyMessages },
): Promise<readonly ReadRequest[]> {
  if (sheet !== null) {
    const request = { kind: 'sheet', sheet, ...(range === null ? {} : { range }) } as const;
    const kind = countySheetKind(await workbook.read({ kind: 'sheet', sheet }));
    if (kind === null || range !== null) return [request];
    const facts = { sheet, kind: county.sheets.names[kind] };
    throw new InputError(fillTemplate(county.overview.cli.countySheet, facts));
  }
  const requests: ReadRequest[] = [];
  for (const name of await clerksSheets(workbook)) {
    const request = { kind: 'sheet', sheet: name } as const;
    if (countySheetKind(await workbook.read(request)) === null) requests.push(request);
  }
  return requests;
}

function noTable(file: string, refusals: readonly RefusedSheet[], messages: Messages): string {
  const lines = refusals.map((refused) => `  - ${refusedText(refused, messages)}`);
  return [`${file}：${messages.errors.cli.noTableInFile}`, ...lines].join('\n');
}
