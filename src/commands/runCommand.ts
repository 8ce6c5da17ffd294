import type { CommandNews } from '../app/session/commandNews';
import { announceCommand } from '../app/session/commandNews';
import { needsPane } from './needsPane';

/** The part of Office's event for a ribbon button that we use. */
export interface CommandEvent {
  completed(): void;
}

async function newsOf(command: () => Promise<CommandNews>): Promise<CommandNews> {
  try {
    return await command();
  } catch (error) {
    return { kind: 'command-failed', error };
  }
}

/**
 * Runs a ribbon command and always tells Office that it ended; without that Excel keeps the button busy.
 * What the clerk has to see or decide is for the pane, which is told and then shown.
 */
export async function runCommand(
  event: CommandEvent,
  command: () => Promise<CommandNews>,
): Promise<void> {
  const news = await newsOf(command);
  try {
    announceCommand(news);
  } finally {
    event.completed();
  }
  if (needsPane(news)) await Office.addin.showAsTaskpane();
}
