import { useEffect, useState } from 'react';

/** Takes a file that is dropped anywhere on the page. Returns whether one is held over it now. */
export function useFileDrop(take: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent): void => {
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      take(file);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    const add = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    // Before the grid sees it, which would take the drop for a range of cells.
    for (const [name, listener] of add) window.addEventListener(name, listener, true);
    return () => {
      for (const [name, listener] of add) window.removeEventListener(name, listener, true);
    };
  }, [take]);
  return isOver;
}
