import { parseArgs } from 'node:util';
import { fillTemplate } from '../locale/fillTemplate';
import type { Messages } from '../locale/Messages';
import { defaultStandardId } from '../standards/defaultStandardId';
import type { Standard } from '../standards/Standard';
import type { StandardId } from '../standards/StandardId';
import { standards } from '../standards/standards';
import { withSettings } from '../standards/withSettings';
import { parseRect } from '../workbook/notation/parseRect';
import type { CommandOptions } from './CommandOptions';
import { InputError } from './InputError';

/** What the words after `junheng` ask for: an evaluation, the usage, or the version. */
export type Command =
  | { readonly kind: 'evaluate'; readonly options: CommandOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' };

/** @throws InputError for words that ask for nothing that there is */
export function parseCommand(words: readonly string[], messages: Messages): Command {
  const { cli } = messages.errors;
  const { values, positionals } = parsed(words, messages);
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...files] = positionals;
  if (command === undefined) return { kind: 'help' };
  if (command !== 'evaluate') {
    throw new InputError(`${fillTemplate(cli.noCommand, { command })}\n${cli.usage}`);
  }
  if (files.length === 0) throw new InputError(`${cli.noFile}\n${cli.usage}`);
  const isGathering = values.gather ?? false;
  if (values.out !== undefined && files.length > 1 && !isGathering) {
    throw new InputError(cli.outNeedsOneFile);
  }
  const options = optionsOf(files, values, messages);
  if (options.range && options.sheet === null) throw new InputError(cli.rangeNeedsSheet);
  if (options.range && isGathering) throw new InputError(messages.gather.cli.noRange);
  return { kind: 'evaluate', options };
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
    standard: withAsked(standardOf(values.standard, messages), values.set ?? [], messages),
    mappings: values.mapping ?? [],
    gather: values.gather ?? false,
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

function standardOf(id: string = defaultStandardId, { errors }: Messages): Standard {
  if (Object.hasOwn(standards, id)) return standards[id as StandardId];
  const list = Object.keys(standards).join(', ');
  throw new InputError(fillTemplate(errors.cli.badStandard, { standard: id, list }));
}

/** Decides doubtful points of the standard otherwise: `--set private-schools=leave-out`. */
function withAsked(standard: Standard, asked: readonly string[], { errors }: Messages): Standard {
  try {
    const pairs = asked.map((pair): [string, string] => {
      const [id = '', value = ''] = pair.split('=', 2);
      return [id, value];
    });
    return withSettings(standard, Object.fromEntries(pairs));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const list = standard.settings.map(({ id, choices }) => `${id}=${choices.join('|')}`);
    const facts = { setting: asked.join(' '), list: list.join(', ') };
    throw new InputError(fillTemplate(errors.cli.badSetting, facts));
  }
}
