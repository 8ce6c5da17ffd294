import { basename } from 'node:path';
import { findSources } from '../../app/gather/findSources';
import type { SourcesFound } from '../../app/gather/SourcesFound';
import { fillTemplate } from '../../locale/fillTemplate';
import { openFileWorkbook } from '../../workbook/file/openFileWorkbook';
import { WorkbookError } from '../../workbook/WorkbookError';
import { errorText } from '../../writing/text/errorText';
import { refusalText } from '../../writing/text/refusalText';
import { bytesOf } from '../bytesOf';
import type { FileContext } from '../evaluateFile';
import { InputError } from '../InputError';
import { fileLabels } from './fileLabels';

/** What a set of files gives to one county's table. */
export interface GatheredFiles {
  readonly sources: SourcesFound['sources'];
  /** Files that could not be read, and sheets of files of which nothing was used, in words. */
  readonly complaints: readonly string[];
  /** Whether every file could be read. */
  readonly isComplete: boolean;
}

/** Reads all files as sources, each under its own name. */
export async function gatherFiles(
  files: readonly string[],
  sheet: string | null,
  context: FileContext,
): Promise<GatheredFiles> {
  const labels = fileLabels(files);
  const sources: SourcesFound['sources'][number][] = [];
  const complaints: string[] = [];
  let isComplete = true;
  for (const file of files) {
    try {
      const found = await sourcesIn(file, { ...context, sheet, label: labels.get(file) ?? file });
      sources.push(...found.sources);
      if (found.sources.length === 0) complaints.push(...refusalsOf(file, found, context));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complaints.push(error.message);
      isComplete = false;
    }
  }
  return { sources, complaints, isComplete };
}

async function sourcesIn(
  file: string,
  context: FileContext & { readonly sheet: string | null; readonly label: string },
): Promise<SourcesFound> {
  const { messages, excelize, memories, sheet, label } = context;
  const bytes = await bytesOf(file, messages);
  try {
    const workbook = await openFileWorkbook(bytes, await excelize(), { name: basename(file) });
    if (sheet !== null && !(await workbook.sheets()).some(({ name }) => name === sheet)) {
      throw new InputError(fillTemplate(messages.gather.cli.noSheet, { file, sheet }));
    }
    return await findSources(workbook, { memories, file: label, sheet });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new InputError(`${file}：${errorText(error, messages, basename(file))}`);
  }
}

function refusalsOf(
  file: string,
  { refusals }: SourcesFound,
  { messages }: FileContext,
): readonly string[] {
  return refusals.map((refusal) => `${file}：${refusalText(refusal, messages)}`);
}
