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
 * What the clerk has to see or decide is for the pane, which is told and then shown. Never rejects: nobody waits
 * for a ribbon button.
 */
export async function runCommand(
  event: CommandEvent,
  command: () => Promise<CommandNews>,
): Promise<void> {
  const news = await newsOf(command);
  const isTold = done(() => announceCommand(news));
  done(() => event.completed());
  // A pane that fails on the news shows that itself, once it can be seen.
  if (needsPane(news) || !isTold) await showPane();
}

function done(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

/** Where Excel will not show the pane the clerk can still open it: what was announced waits there. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // Nothing else of ours can be seen.
  }
}
