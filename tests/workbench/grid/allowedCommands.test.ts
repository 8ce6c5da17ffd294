import { isAllowedCommand } from '../../../src/workbench/grid/allowedCommands';

describe('isAllowedCommand', () => {
  it('lets values be changed and the view be moved', () => {
    for (const id of [
      'sheet.command.set-range-values',
      'sheet.command.scroll-view',
      'doc.command.x',
    ]) {
      expect(isAllowedCommand(id)).toBe(true);
    }
  });

  it('refuses what the file would not get', () => {
    for (const name of ['set-style', 'insert-row-before', 'remove-sheet', 'add-worksheet-merge']) {
      expect(isAllowedCommand(`sheet.command.${name}`)).toBe(false);
    }
  });
});
