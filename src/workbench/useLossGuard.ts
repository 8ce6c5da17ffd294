import { useCallback, useEffect } from 'react';
import type { DeskMessages } from './DeskMessages';
import type { Desk } from './Desk';

/**
 * Asks before changes that were not downloaded are lost: by another file, or by leaving the page. Returns
 * whether another file may take the place of the open one.
 */
export function useLossGuard(desk: Desk, { workbench }: DeskMessages): () => boolean {
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent): void => {
      if (desk.hasChanges()) event.preventDefault();
    };
    window.addEventListener('beforeunload', leaving);
    return () => window.removeEventListener('beforeunload', leaving);
  }, [desk]);
  return useCallback(
    () => !desk.hasChanges() || window.confirm(workbench.discard),
    [desk, workbench],
  );
}
