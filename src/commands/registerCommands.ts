import type { MemoryStore } from '../app/memory/MemoryStore';
import { loadMessages } from '../locale/loadMessages';
import type { Workbook } from '../workbook/Workbook';
import { commands } from './commands';
import type { CommandEvent } from './runCommand';
import { runCommand } from './runCommand';

/** Ties every command to the name by which the manifest calls it. */
export function registerCommands(openWorkbook: () => Workbook, memoryStore: MemoryStore): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: CommandEvent) => {
      void runCommand(event, async () => {
        const messages = await loadMessages(Office.context.displayLanguage);
        return command(openWorkbook(), { messages, memoryStore });
      });
    });
  }
}
