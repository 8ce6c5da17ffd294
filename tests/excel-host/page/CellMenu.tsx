import type { ReactElement } from 'react';
import type { ExcelDesk } from './ExcelDesk';
import { iconOf } from './iconOf';

/** The menu of the cells, with the add-in's entries. */
export function CellMenu(props: {
  readonly desk: ExcelDesk;
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}): ReactElement {
  const { desk, at, onClose } = props;
  return (
    <div
      className="cell-menu"
      role="menu"
      style={{ left: at.x, top: at.y }}
      onMouseDown={(event) => event.stopPropagation()}
    >
      {desk.options.manifest.cellMenu.map((button) => (
        <button
          key={button.id}
          type="button"
          role="menuitem"
          data-control={button.id}
          onClick={() => {
            onClose();
            void desk.press(button);
          }}
        >
          <img src={iconOf(button, 16)} alt="" width={16} height={16} />
          {button.label}
        </button>
      ))}
    </div>
  );
}
