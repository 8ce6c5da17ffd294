import { useSyncExternalStore } from 'react';
import type { ExcelDesk } from './ExcelDesk';

/** Paints a part anew whenever something happened in Excel. */
export function useDesk(desk: ExcelDesk): void {
  useSyncExternalStore(desk.subscribe, desk.getRevision);
}
