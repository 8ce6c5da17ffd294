import type { ReactElement } from 'react';
import type { ExcelDesk } from './ExcelDesk';
import { iconOf } from './iconOf';

/** The tab of the add-in in the ribbon. */
export function Ribbon({ desk }: { readonly desk: ExcelDesk }): ReactElement {
  const { tab, groups } = desk.options.manifest;
  return (
    <nav className="ribbon" aria-label={tab}>
      <span className="tab">{tab}</span>
      {groups.map((group) => (
        <div key={group.label} className="group">
          <div className="buttons">
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                data-control={button.id}
                title={button.tip}
                aria-busy={desk.busyControl === button.id}
                disabled={desk.busyControl === button.id}
                onClick={() => void desk.press(button)}
              >
                <img src={iconOf(button, 32)} alt="" width={32} height={32} />
                {button.label}
              </button>
            ))}
          </div>
          <span className="group-label">{group.label}</span>
        </div>
      ))}
    </nav>
  );
}
