import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Moves the focus into the `main` of the element when `key` changes, but not when the pane appears: it
 * must not take the keyboard from the sheet.
 */
export function useFocusOnChange(key: string): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    element.current?.querySelector('main')?.focus({ preventScroll: true });
  }, [key]);
  return element;
}
