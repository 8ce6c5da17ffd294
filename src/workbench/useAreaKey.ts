import { useEffect } from 'react';

/**
 * F6 goes from the grid to the pane and back, as between the parts of a window. The grid itself keeps Tab for
 * moving from cell to cell.
 */
export function useAreaKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      const pane = document.querySelector('.pane-area');
      const isInPane = pane?.contains(document.activeElement) ?? false;
      const target = isInPane
        ? document.querySelector<HTMLElement>('.grid [data-u-comp="editor"], .grid [tabindex]')
        : pane?.querySelector<HTMLElement>('button, select, [tabindex="0"]');
      if (!target) return;
      event.preventDefault();
      event.stopPropagation();
      target.focus();
    };
    // Before the grid, which takes every key.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
