import { useEffect, useRef, type ReactNode } from 'react';
import type { Desk } from './Desk';
import type { GridLocale } from './grid/createUniver';

interface GridAreaProps {
  readonly desk: Desk;
  readonly locale: GridLocale;
  readonly label: string;
  /** Called once, when the grid can show a file. */
  onReady(): void;
  /** Lies over the grid. */
  readonly children: ReactNode;
}

/** The place of the grid. It is made once and lives as long as the page. */
export function GridArea({ desk, locale, label, onReady, children }: GridAreaProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const container = document.createElement('div');
    container.className = 'grid';
    place.current.prepend(container);
    const unmount = desk.mountGrid(container, locale);
    onReady();
    return () => {
      unmount();
      container.remove();
    };
  }, [desk, locale, onReady]);
  return (
    <section className="grid-area" aria-label={label} ref={place}>
      {children}
    </section>
  );
}
