import { parseArgs } from 'node:util';
import { fillTemplate } from '../locale/fillTemplate';
import type { Messages } from '../locale/Messages';
import type { CountyTexts } from '../writing/county/CountyTexts';
import { defaultStandardId } from '../standards/defaultStandardId';
import type { StandardId } from '../standards/StandardId';
import { standards } from '../standards/standards';
import { countyStandards } from '../standards/county/countyStandards';
import { parseRect } from '../workbook/notation/parseRect';
import type { CommandOptions } from './CommandOptions';
import { InputError } from './InputError';
import type { StandardChoice } from './standard/StandardChoice';
import { withAsked } from './standard/withAsked';

/** What the words after `junheng` ask for: an evaluation, the county's sheets, the usage, or the version. */
export type Command =
  | { readonly kind: 'evaluate' | 'county-sheets'; readonly options: CommandOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' };

/** @throws InputError for words that ask for nothing that there is */
export function parseCommand(words: readonly string[], texts: CountyTexts): Command {
  const { messages } = texts;
  const { cli } = messages.errors;
  const { values, positionals } = parsed(words, messages);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) return { kind: 'help' };
  if (command !== 'evaluate' && command !== 'county-sheets') {
    throw new InputError(`${fillTemplate(cli.noCommand, { command })}\n${cli.usage}`);
  }
  if (files.length === 0) throw new InputError(`${cli.noFile}\n${cli.usage}`);
  const options = optionsOf(files, values, messages);
  checkTogether(command, options, texts);
  return { kind: command, options };
}

/** @throws InputError for options that do not go together */
function checkTogether(
  command: 'evaluate' | 'county-sheets',
  options: CommandOptions,
  texts: CountyTexts,
): void {
  const { files, sheet, range, gather, out, county } = options;
  const { cli } = texts.messages.errors;
  const words = texts.county.overview.cli;
  const isPart = sheet !== null || range !== null || gather;
  if (isPart && (county || command === 'county-sheets')) throw new InputError(words.allSheets);
  if (command === 'county-sheets') checkSheets(options, words);
  if (out !== null && files.length > 1 && !gather) throw new InputError(cli.outNeedsOneFile);
  if (range && sheet === null) throw new InputError(cli.rangeNeedsSheet);
  if (gather) checkGather(options, texts);
}

function checkSheets(
  { files, out }: CommandOptions,
  words: CountyTexts['county']['overview']['cli'],
): void {
  if (files.length > 1) throw new InputError(words.sheetsOneFile);
  if (out === null) throw new InputError(words.sheetsNeedOut);
}

function checkGather({ range, standard }: CommandOptions, { messages, county }: CountyTexts): void {
  if (range) throw new InputError(messages.gather.cli.noRange);
  if (standard.kind === 'own') throw new InputError(county.overview.cli.ownNotGathered);
}

function optionsOf(
  files: readonly string[],
  values: ReturnType<typeof parsed>['values'],
  messages: Messages,
): CommandOptions {
  return {
    files,
    sheet: values.sheet ?? null,
    range: rangeOf(values.range, messages),
    standard: standardOf(values.standard ?? defaultStandardId, values.set ?? [], messages),
    mappings: values.mapping ?? [],
    gather: values.gather ?? false,
    county: values.county ?? false,
    out: values.out ?? null,
    force: values.force ?? false,
    json: values.json ?? false,
  };
}

function parsed(words: readonly string[], { errors }: Messages) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        range: { type: 'string' },
        standard: { type: 'string' },
        set: { type: 'string', multiple: true },
        mapping: { type: 'string', multiple: true },
        gather: { type: 'boolean' },
        county: { type: 'boolean' },
        out: { type: 'string' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // Node words this in English: only the option itself is shown.
    const detail = /'(--?[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const { badOption, usage } = errors.cli;
    throw new InputError(`${fillTemplate(badOption, { detail })}\n${usage}`);
  }
}

function rangeOf(address: string | undefined, { errors }: Messages): CommandOptions['range'] {
  if (address === undefined) return null;
  if (!parseRect(address)) {
    throw new InputError(fillTemplate(errors.cli.badRange, { range: address }));
  }
  return address;
}

function standardOf(id: string, asked: readonly string[], messages: Messages): StandardChoice {
  if (id === 'own') return { kind: 'own', asked };
  if (!Object.hasOwn(standards, id)) {
    const list = [...Object.keys(standards), 'own'].join(', ');
    throw new InputError(fillTemplate(messages.errors.cli.badStandard, { standard: id, list }));
  }
  const known = id as StandardId;
  const rules = { standard: standards[known], county: countyStandards[known] };
  return { kind: 'built-in', ...withAsked(rules, asked, messages) };
}
