import { version } from '../../../package.json';
import { assess } from '../../app/assess';
import type { Assessment } from '../../app/Assessment';
import { fillTemplate } from '../../locale/fillTemplate';
import { joinSources } from '../../reading/sources/joinSources';
import type { Gathering } from '../../reading/sources/Gathering';
import type { Source } from '../../reading/sources/Source';
import type { FileWorkbook } from '../../workbook/file/FileWorkbook';
import { newFileWorkbook } from '../../workbook/file/newFileWorkbook';
import { WorkbookError } from '../../workbook/WorkbookError';
import { gatheredSheet } from '../../writing/gather/gatheredSheet';
import { errorText } from '../../writing/text/errorText';
import { refusalText } from '../../writing/text/refusalText';
import type { CommandOptions } from '../CommandOptions';
import type { CommandContext } from '../evaluateCommand';
import type { FileContext } from '../evaluateFile';
import { InputError } from '../InputError';
import { tableJson } from '../json/tableJson';
import { oneLine } from '../oneLine';
import { readMemories } from '../readMemories';
import { summaryText } from '../summary/summaryText';
import { ignoredText } from '../templates/ignoredText';
import { TemplateUse } from '../templates/TemplateUse';
import { checkOut, writeOut } from '../writeOut';
import { gatherFiles } from './gatherFiles';
import { gatheringJson } from './gatheringJson';
import { gatheringLines } from './gatheringLines';
import { withoutOwnGathering } from './withoutOwnGathering';
import { workbookFiles } from './workbookFiles';

/** A county table that was made of files, and evaluated. */
interface GatheredCounty {
  readonly workbook: FileWorkbook;
  readonly assessment: Assessment;
  readonly gathering: Gathering;
}

/**
 * Gathers all files into one county table in a new workbook, evaluates it, and prints the result with what is open.
 * Returns the exit status: 0 evaluated, 2 when a file could not be read (the others are still gathered and printed,
 * but nothing is written).
 *
 * @throws InputError when nothing can be gathered, or the gathered table cannot be evaluated
 */
export async function gatherCommand(
  options: CommandOptions,
  context: CommandContext,
): Promise<0 | 2> {
  const { messages, today, err } = context;
  const memories = await readMemories(options.mappings, messages);
  const fileContext = { ...context, templates: new TemplateUse(memories, messages) };
  const files = await inputFiles(options, fileContext);
  const plan = { messages, today, version };
  await checkOut({ ...options, files }, plan);
  const gathered = await gatherFiles(files, options.sheet, fileContext);
  const { sources, complaints, unread } = gathered;
  if (sources.length === 0) {
    const lead = unread < files.length || files.length === 0 ? [messages.gather.cli.nothing] : [];
    throw new InputError([...lead, ...complaints].join('\n'));
  }
  const unused = fileContext.templates.unusedText() ?? [];
  for (const line of [...complaints, ...gathered.notes].concat(unused)) err(line);
  const county = await gatheredCounty(sources, options, fileContext);
  print(county, sources, { options, context });
  if (unread > 0) return 2;
  if (options.out !== null) {
    const { workbook, assessment } = county;
    const tables = [assessment];
    const file = { file: options.out, workbook, tables, refusals: [], survey: null };
    await writeOut(file, options.out, { ...plan, county: context.county, warn: err });
    err(fillTemplate(messages.errors.cli.written, { file: options.out }));
  }
  return 0;
}

/** The workbooks to gather; what is left behind is told. */
async function inputFiles(
  { files, out }: CommandOptions,
  context: FileContext & Pick<CommandContext, 'err'>,
): Promise<readonly string[]> {
  const { messages, err } = context;
  const named = await workbookFiles(files, messages);
  for (const line of named.skipped) err(line);
  const inputs = await withoutOwnGathering(named.files, out, context);
  if (inputs.length < named.files.length) {
    err(fillTemplate(messages.gather.cli.ownLeftOut, { file: out ?? '' }));
  }
  return inputs;
}

/** @throws InputError when the table cannot be made or evaluated */
async function gatheredCounty(
  sources: readonly Source[],
  options: CommandOptions,
  context: FileContext & Pick<CommandContext, 'today'>,
): Promise<GatheredCounty> {
  const { messages, today, templates } = context;
  if (options.standard.kind === 'own') {
    throw new InputError(context.county.overview.cli.ownNotGathered);
  }
  const { standard } = options.standard;
  const gathering = joinSources(sources);
  const sheet = gatheredSheet(gathering, { messages, today, sources });
  try {
    const workbook = await newFileWorkbook(sheet, await context.excelize());
    const request = { kind: 'sheet', sheet: sheet.name } as const;
    const { memories } = templates;
    const outcome = await assess(workbook, request, { standard, memories });
    if (outcome.kind === 'assessed') {
      return { workbook, assessment: outcome.assessment, gathering };
    }
    // What a template sets aside in a source is missing in the county's table.
    const causes = templates.applied.map((memory) => ignoredText(memory, messages));
    const reason = oneLine(refusalText(outcome.refusal, messages) + causes.join(''));
    throw new InputError(fillTemplate(messages.gather.cli.refused, { reason }));
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const reason = errorText(error, messages);
    throw new InputError(fillTemplate(messages.gather.cli.refused, { reason }));
  }
}

function print(
  { assessment, gathering }: GatheredCounty,
  sources: readonly Source[],
  about: { readonly options: CommandOptions; readonly context: CommandContext },
): void {
  const { messages, out, err } = about.context;
  const file = about.options.out ?? messages.gather.cli.fileName;
  err(gatheringLines(gathering, sources, messages).join('\n'));
  if (about.options.json) {
    const files = [{ file, tables: [tableJson(assessment, messages)] }];
    const document = { version, files, gathering: gatheringJson(gathering, sources, messages) };
    out(JSON.stringify(document, null, 2));
  } else {
    out(`${file}  ${summaryText(assessment, messages)}`);
  }
}
