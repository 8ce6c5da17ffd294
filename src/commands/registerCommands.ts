import type { MemoryStore } from '../app/memory/MemoryStore';
import { loadMessages } from '../locale/loadMessages';
import { commandNames } from './commandNames';
import type { CommandEvent } from './runCommand';
import { runCommand } from './runCommand';

/**
 * Ties every command to the name by which the manifest calls it. What carries it out is fetched with the first call,
 * or came with the pane already.
 */
export function registerCommands(memoryStore: MemoryStore): void {
  for (const name of commandNames) {
    Office.actions.associate(name, (event: CommandEvent) => {
      void runCommand(event, async () => {
        const [messages, { commands }, { excelWorkbook }] = await Promise.all([
          loadMessages(Office.context.displayLanguage),
          import(/* webpackChunkName: "commands" */ './commands'),
          import(/* webpackChunkName: "commands" */ '../workbook/excel/ExcelWorkbook'),
        ]);
        return commands[name](excelWorkbook(), { messages, memoryStore });
      });
    });
  }
}
