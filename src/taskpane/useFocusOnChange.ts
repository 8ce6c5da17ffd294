import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps the keyboard in the pane: moves the focus into the `main` of the element when `key` changes, and when what had
 * it is gone or switched off after a step. Not when the pane appears: it must not take the keyboard from the sheet.
 */
export function useFocusOnChange(key: string): RefObject<HTMLDivElement> {
  const element = useRef<HTMLDivElement>(null);
  const shown = useRef(key);
  const hadFocus = useRef(false);
  const focusMain = (): void =>
    element.current?.querySelector('main')?.focus({ preventScroll: true });
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    focusMain();
  }, [key]);
  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      hadFocus.current = target instanceof Node && (element.current?.contains(target) ?? false);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (isLost && document.hasFocus()) focusMain();
  });
  return element;
}
