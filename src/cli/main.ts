import { version } from '../../package.json';
import { fillTemplate } from '../locale/fillTemplate';
import { countyMessagesFor } from '../locale/county/countyMessagesFor';
import { messagesFor } from '../locale/messagesFor';
import { loadExcelizeNode } from '../workbook/file/loadExcelizeNode';
import { WorkbookError } from '../workbook/WorkbookError';
import { errorText } from '../writing/text/errorText';
import { countySheetsCommand } from './county/countySheetsCommand';
import { evaluateCommand } from './evaluateCommand';
import { helpText } from './helpText';
import { InputError } from './InputError';
import { localDate } from '../app/localDate';
import { parseCommand } from './parseCommand';
import { wasmPath } from './wasmPath';

const language = process.env['JUNHENG_LANG'];
const messages = messagesFor(language);
const county = countyMessagesFor(language);
const out = (text: string): void => void process.stdout.write(`${text}\n`);
const err = (text: string): void => void process.stderr.write(`${text}\n`);

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
});

async function run(words: readonly string[]): Promise<number> {
  const command = parseCommand(words, { messages, county });
  if (command.kind === 'help') out(helpText({ messages, county }));
  if (command.kind === 'version') out(fillTemplate(messages.errors.cli.version, { version }));
  if (command.kind === 'help' || command.kind === 'version') return 0;
  const today = localDate(new Date());
  const carryOut = command.kind === 'evaluate' ? evaluateCommand : countySheetsCommand;
  return carryOut(command.options, {
    messages,
    county,
    excelize: () => loadExcelizeNode(wasmPath()),
    today,
    out,
    err,
  });
}

run(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.exitCode = error instanceof InputError || error instanceof WorkbookError ? 2 : 1;
    if (error instanceof InputError) return err(error.message);
    if (error instanceof WorkbookError) return err(errorText(error, messages));
    const detail = error instanceof Error ? error.name : typeof error;
    err(fillTemplate(messages.errors.cli.crashed, { detail }));
    if (error instanceof Error) err(error.stack ?? error.message);
  },
);
