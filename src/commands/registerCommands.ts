import { enUS } from '../locale/en-US';
import type { Messages } from '../locale/Messages';
import { zhCN } from '../locale/zh-CN';
import type { Workbook } from '../workbook/Workbook';
import { commands } from './commands';
import type { CommandEvent } from './runCommand';
import { runCommand } from './runCommand';

const messages = (): Messages => (/^en/i.test(Office.context.displayLanguage) ? enUS : zhCN);

/** Ties every command to the name by which the manifest calls it. */
export function registerCommands(openWorkbook: () => Workbook): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: CommandEvent) => {
      void runCommand(event, () => command(openWorkbook(), messages()));
    });
  }
}
