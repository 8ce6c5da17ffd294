import { version } from '../../package.json';
import type { CountyMessages } from '../locale/county/CountyMessages';
import type { Messages } from '../locale/Messages';
import type { Excelize } from '../workbook/file/Excelize';
import { fillTemplate } from '../locale/fillTemplate';
import type { CommandOptions } from './CommandOptions';
import type { EvaluatedFile } from './EvaluatedFile';
import { evaluateFile } from './evaluateFile';
import { gatherCommand } from './gather/gatherCommand';
import { countyJson } from './county/countyJson';
import { countyText } from './county/countyText';
import { InputError } from './InputError';
import { readMemories } from './readMemories';
import { tableJson } from './json/tableJson';
import { summaryText } from './summary/summaryText';
import { appliedLines } from './templates/appliedLines';
import { refusedText } from './templates/refusedText';
import { TemplateUse } from './templates/TemplateUse';
import { checkOut, writeOut } from './writeOut';

/** A workbook may hold sheets of any kind beside its tables. */
const silent: readonly string[] = ['empty-sheet', 'no-table'];

/** Where the command line writes. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What the command needs from around it. */
export interface CommandContext extends Streams {
  readonly messages: Messages;
  readonly county: CountyMessages;
  /** Loads the .xlsx library when the first file has been read. */
  readonly excelize: () => Promise<Excelize>;
  readonly today: string;
}

/**
 * Evaluates the files and prints the result. Returns the exit status: 0 evaluated, 2 when an input cannot be
 * evaluated (the others are still printed).
 */
export async function evaluateCommand(
  options: CommandOptions,
  context: CommandContext,
): Promise<0 | 2> {
  if (options.gather) return gatherCommand(options, context);
  const plan = { messages: context.messages, today: context.today, version };
  await checkOut(options, plan);
  const memories = await readMemories(options.mappings, context.messages);
  const templates = new TemplateUse(memories, context.messages);
  const done: EvaluatedFile[] = [];
  let status: 0 | 2 = 0;
  for (const file of options.files) {
    try {
      done.push(await evaluateFile(file, options, { ...context, templates }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      context.err(error.message);
      status = 2;
    }
  }
  for (const line of appliedLines(done, memories, context.messages)) context.err(line);
  const unused = templates.unusedText();
  if (unused !== null) context.err(unused);
  print(done, options, context);
  const [first] = done;
  if (options.out !== null && first && status === 0) {
    await writeOut(first, options.out, { ...plan, county: context.county, warn: context.err });
    context.err(fillTemplate(context.messages.errors.cli.written, { file: options.out }));
  }
  return status;
}

function print(
  files: readonly EvaluatedFile[],
  { json }: CommandOptions,
  { messages, county, out, err }: CommandContext,
): void {
  for (const { file, refusals } of files) {
    const telling = refusals.filter(
      ({ refusal, template }) => template?.isTableWithout || !silent.includes(refusal.code),
    );
    for (const refused of telling) err(`${file}：${refusedText(refused, messages)}`);
  }
  if (files.length === 0) return;
  if (json) {
    const tables = files.map(({ file, tables, survey }) => ({
      file,
      tables: tables.map((table) => tableJson(table, messages)),
      ...(survey && { county: countyJson(survey, { messages, county }) }),
    }));
    out(JSON.stringify({ version, files: tables }, null, 2));
  } else {
    const texts = files.flatMap(({ file, tables, survey }) => [
      ...tables.map((table) => `${file}  ${summaryText(table, messages)}`),
      ...(survey ? [`${file}  ${countyText(survey, { messages, county })}`] : []),
    ]);
    out(texts.join('\n\n'));
  }
}
