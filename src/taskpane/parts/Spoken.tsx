import type { ReactNode } from 'react';
import { useSpokenStyles } from './useSpokenStyles';

/** Words for screen readers only, where the eye has a place, a colour or a symbol. */
export function Spoken({ children }: { readonly children: ReactNode }) {
  return <span className={useSpokenStyles().spoken}>{children}</span>;
}
