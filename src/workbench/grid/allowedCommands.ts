/**
 * What a hand may do in the grid: look around and change values. Everything else (looks, rows, sheets)
 * would not reach the file, so the grid refuses it instead of showing what is not saved.
 */
const allowed = new Set(
  [
    'set-range-values',
    'clear-selection-content',
    'auto-clear-content',
    'auto-fill',
    'refill',
    'copy-down',
    'copy-right',
    'move-selection',
    'move-selection-enter-tab',
    'expand-selection',
    'select-all',
    'select-range',
    'scroll-to-cell',
    'scroll-view',
    'scroll-view-reset',
    'set-scroll-relative',
    'change-zoom-ratio',
    'set-zoom-ratio',
    'set-worksheet-activate',
  ].map((name) => `sheet.command.${name}`),
);

/** Whether the grid may carry out a command that a hand gave. */
export function isAllowedCommand(id: string): boolean {
  return !id.startsWith('sheet.command.') || allowed.has(id);
}
