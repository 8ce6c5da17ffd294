import { commandHandler } from './loadClient';

/**
 * Clicks a button of the ribbon. Comes when the add-in has said that the command is completed.
 *
 * @throws Error when nothing is tied to the name
 */
export async function clickRibbon(name: string): Promise<void> {
  const handler = commandHandler(name);
  if (!handler) throw new Error(`no command ${name}`);
  await new Promise<void>((completed) => {
    handler({ source: { id: name }, completed: () => completed() });
  });
}
