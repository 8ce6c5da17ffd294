import type { KeyboardEvent, MouseEvent, ReactElement } from 'react';
import { useRef, useState } from 'react';
import type { CellPosition } from '../../../src/workbook/CellPosition';
import { parseRect } from '../../../src/workbook/notation/parseRect';
import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import { activeCell } from './activeCell';
import type { CellEdit } from './CellEdit';
import { CellMenu } from './CellMenu';
import type { ExcelDesk } from './ExcelDesk';
import { GridTable } from './GridTable';
import { areaBetween, movedSelection } from './movedSelection';

/** The sheet in front: select by mouse or keys; type, F2 or double click to edit. */
export function Grid({ desk }: { readonly desk: ExcelDesk }): ReactElement {
  const [scrollTop, setScrollTop] = useState(0);
  const [edit, setEdit] = useState<CellEdit | null>(null);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  const anchor = useRef<CellPosition>({ row: 0, column: 0 });
  const box = useRef<HTMLDivElement>(null);
  const sheet = desk.active;

  const begin = (text: string): void => {
    desk.beginCellEdit();
    setEdit({ ...activeCell(sheet), text });
  };
  const beginWithContents = (): void => {
    const at = activeCell(sheet);
    const { formula, value } = sheet.cell(at.row, at.column);
    begin(formula ?? (value === null ? '' : String(value)));
  };
  const finish = (isEntered: boolean): void => {
    if (!edit) return;
    const { text } = edit;
    setEdit(null);
    if (isEntered) desk.type(rectAddress(areaBetween(edit, edit)), text === '' ? null : text);
    desk.endCellEdit();
    box.current?.focus();
  };
  const goTo = (at: CellPosition, isExtended: boolean): void => {
    if (!isExtended) anchor.current = at;
    desk.select(rectAddress(areaBetween(anchor.current, at)));
  };

  const onMouseDown = (event: MouseEvent): void => {
    const at = cellOf(event);
    setMenu(null);
    if (!at || event.button !== 0) return;
    if (edit && at.row === edit.row && at.column === edit.column) return;
    finish(true);
    if (event.ctrlKey) {
      anchor.current = at;
      const areas = [...sheet.settings.selection, areaBetween(at, at)];
      desk.select(areas.map(rectAddress).join(','));
    } else {
      goTo(at, event.shiftKey);
    }
  };
  const onMouseMove = (event: MouseEvent): void => {
    const at = cellOf(event);
    if (at && event.buttons === 1 && !edit && !event.ctrlKey) goTo(at, true);
  };
  const onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const at = cellOf(event);
    if (!at) return;
    const isInside = sheet.settings.selection.some(
      ({ top, left, bottom, right }) =>
        at.row >= top && at.row <= bottom && at.column >= left && at.column <= right,
    );
    if (!isInside) goTo(at, false);
    setMenu({ x: event.clientX, y: event.clientY });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F6' && event.ctrlKey) return desk.frame?.takeFocus(event.shiftKey);
    if (edit) {
      if (event.key === 'Escape') return finish(false);
      if (event.key !== 'Enter' && event.key !== 'Tab') return;
      finish(true);
    } else if (event.key === 'F2') return beginWithContents();
    else if (event.key === 'Delete') return desk.type(rectAddress(one(sheet)), null);
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      return begin(event.key);
    }
    const to = movedSelection(activeCell(sheet), event.key);
    if (!to) return;
    event.preventDefault();
    goTo(to, event.shiftKey && event.key.startsWith('Arrow'));
  };

  return (
    <div
      ref={box}
      className="grid"
      tabIndex={0}
      role="application"
      aria-label={`工作表 ${sheet.settings.name}`}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onDoubleClick={beginWithContents}
      onContextMenu={onContextMenu}
      onKeyDown={onKeyDown}
    >
      <GridTable
        sheet={sheet}
        scrollTop={scrollTop}
        height={box.current?.clientHeight ?? 600}
        edit={edit}
        onEdit={(text) => setEdit(edit && { ...edit, text })}
        onSelect={(address) => desk.select(address)}
      />
      {menu && <CellMenu desk={desk} at={menu} onClose={() => setMenu(null)} />}
    </div>
  );
}

const one = (sheet: ExcelDesk['active']): ReturnType<typeof areaBetween> =>
  areaBetween(activeCell(sheet), activeCell(sheet));

function cellOf(event: MouseEvent): CellPosition | null {
  const element = (event.target as Element).closest('[data-cell]');
  const area = parseRect(element?.getAttribute('data-cell') ?? '');
  return area && { row: area.top, column: area.left };
}
