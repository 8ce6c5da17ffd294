import { basename } from 'node:path';
import { findSources } from '../../app/gather/findSources';
import { fillTemplate } from '../../locale/fillTemplate';
import type { SourcesRead } from '../../reading/sources/SourcesRead';
import { openFileWorkbook } from '../../workbook/file/openFileWorkbook';
import { WorkbookError } from '../../workbook/WorkbookError';
import { errorText } from '../../writing/text/errorText';
import { bytesOf } from '../bytesOf';
import type { FileContext } from '../evaluateFile';
import { InputError } from '../InputError';
import { refusedText } from '../templates/refusedText';
import type { TemplateOn } from '../templates/templateOn';
import { fileLabels } from './fileLabels';
import { templatesOnSheets } from './templatesOnSheets';

/** What a set of files gives to one county's table. */
export interface GatheredFiles {
  readonly sources: SourcesRead['sources'];
  /**
   * Files that could not be read and sheets that give nothing, in words; an empty sheet is told only of a file that
   * gives nothing at all.
   */
  readonly complaints: readonly string[];
  /** Which templates were applied to which sheets, in words. */
  readonly notes: readonly string[];
  /** How many of the files could not be read. */
  readonly unread: number;
}

/** What a workbook gives, and the templates that fit its sheets, by the sheets' names in addresses. */
interface FoundInFile extends SourcesRead {
  readonly templates: ReadonlyMap<string, TemplateOn>;
}

/** Reads all files as sources, each under its own name. */
export async function gatherFiles(
  files: readonly string[],
  sheet: string | null,
  context: FileContext,
): Promise<GatheredFiles> {
  const labels = fileLabels(files);
  const sources: SourcesRead['sources'][number][] = [];
  const complaints: string[] = [];
  const notes: string[] = [];
  let unread = 0;
  for (const file of files) {
    try {
      const found = await sourcesIn(file, { ...context, sheet, label: labels.get(file) ?? file });
      sources.push(...found.sources);
      complaints.push(...refusalsOf(file, found, context));
      notes.push(...notesOf(file, found, context));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complaints.push(error.message);
      unread += 1;
    }
  }
  return { sources, complaints, notes, unread };
}

async function sourcesIn(
  file: string,
  context: FileContext & { readonly sheet: string | null; readonly label: string },
): Promise<FoundInFile> {
  const { messages, excelize, sheet, label } = context;
  const { memories } = context.templates;
  const bytes = await bytesOf(file, messages);
  try {
    const workbook = await openFileWorkbook(bytes, await excelize(), { name: basename(file) });
    if (sheet !== null && !(await workbook.sheets()).some(({ name }) => name === sheet)) {
      throw new InputError(fillTemplate(messages.gather.cli.noSheet, { file, sheet }));
    }
    const found = await findSources(workbook, { memories, file: label, sheet });
    return { ...found, templates: await templatesOnSheets(workbook, found, { memories, label }) };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new InputError(`${file}：${errorText(error, messages)}`);
  }
}

function refusalsOf(
  file: string,
  { sources, refusals, templates }: FoundInFile,
  { messages }: FileContext,
): readonly string[] {
  const told = refusals.filter(({ code }) => code !== 'empty-sheet' || sources.length === 0);
  return told.map((refusal) => {
    const template = templates.get(refusal.sheet) ?? null;
    return `${file}：${refusedText({ refusal, template }, messages)}`;
  });
}

function notesOf(
  file: string,
  found: FoundInFile,
  { messages, templates }: FileContext,
): readonly string[] {
  const refused = new Set(found.refusals.map(({ sheet }) => sheet));
  return [...found.templates].flatMap(([sheet, { memory }]) => {
    templates.note(memory);
    if (refused.has(sheet)) return [];
    return [
      fillTemplate(messages.errors.cli.templateGathered, {
        file,
        sheet: sheet.slice(sheet.indexOf(']') + 1),
        template: memory.name,
        columns: memory.mapping.columns.length,
      }),
    ];
  });
}
