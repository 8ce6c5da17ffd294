import { version } from '../../package.json';
import { evaluateInOneClick } from '../app/evaluateInOneClick';
import { insertSample } from '../app/insertSample';
import { restoreWorkbook } from '../app/restoreWorkbook';
import type { commandNames } from './commandNames';
import type { CommandNews } from '../app/session/commandNews';
import type { MemoryStore } from '../app/memory/MemoryStore';
import { openChoices } from '../app/session/openChoices';
import type { Messages } from '../locale/Messages';
import type { Workbook } from '../workbook/Workbook';
import { localDate } from '../app/localDate';

/** What a command works with beside the workbook. */
export interface CommandContext {
  readonly messages: Messages;
  readonly memoryStore: MemoryStore;
}

type Command = (workbook: Workbook, context: CommandContext) => Promise<CommandNews>;

/** What the ribbon and the cell menu can do, by the names that the manifest calls. */
export const commands = {
  evaluateInOneClick: async (workbook, { messages, memoryStore }) => {
    const today = localDate(new Date());
    const options = { ...openChoices(memoryStore), messages, today, version };
    return { kind: 'one-click-done', outcome: await evaluateInOneClick(workbook, options) };
  },
  restore: async (workbook) => ({
    kind: 'restore-done',
    report: await restoreWorkbook(workbook),
  }),
  insertSample: async (workbook, { messages }) => {
    await insertSample(workbook, messages);
    return { kind: 'sample-added' };
  },
} as const satisfies Readonly<Record<(typeof commandNames)[number], Command>>;
