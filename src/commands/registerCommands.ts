import type { Messages } from '../locale/Messages';
import { messagesFor } from '../locale/messagesFor';
import type { Workbook } from '../workbook/Workbook';
import { commands } from './commands';
import type { CommandEvent } from './runCommand';
import { runCommand } from './runCommand';

const messages = (): Messages => messagesFor(Office.context.displayLanguage);

/** Ties every command to the name by which the manifest calls it. */
export function registerCommands(openWorkbook: () => Workbook): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: CommandEvent) => {
      void runCommand(event, () => command(openWorkbook(), messages()));
    });
  }
}
