import type { ReactElement } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { ExcelDesk } from './ExcelDesk';

/** Where the add-in lives: beside the grid, or loaded and hidden. */
export function PaneArea({ desk }: { readonly desk: ExcelDesk }): ReactElement {
  const body = useRef<HTMLDivElement>(null);
  const { frame } = desk;
  // A frame that is taken out of the page and put back would load anew, so React never holds it itself.
  useLayoutEffect(() => {
    if (frame && frame.element.parentElement !== body.current) body.current?.append(frame.element);
  }, [frame]);
  return (
    <aside className="pane" hidden={!desk.isPaneOpen}>
      <header>
        <span>{desk.options.manifest.name}</span>
        <button type="button" aria-label="关闭面板" onClick={() => desk.closePane()}>
          ×
        </button>
      </header>
      <div className="pane-body" ref={body} />
    </aside>
  );
}
