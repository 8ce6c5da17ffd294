import type { ReactElement } from 'react';
import { columnLetters } from '../../../src/workbook/notation/columnLetters';
import { cellAddress } from '../../../src/workbook/notation/cellAddress';
import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import { activeCell } from './activeCell';
import type { ExcelDesk } from './ExcelDesk';

const slowMs = 800;

/** What happens in offices: protection, filters, colleagues, slow lines. For the sheet in front. */
export function Trials({ desk }: { readonly desk: ExcelDesk }): ReactElement {
  const { host, active } = desk;
  const { name, isProtected, autoFilter } = active.settings;
  const isManual = host.workbook.calculationMode === 'Manual';
  const trials: readonly (readonly [string, boolean, () => void])[] = [
    [
      '保护工作表',
      isProtected,
      () => (isProtected ? host.clerk.unprotect(name) : host.clerk.protect(name)),
    ],
    ['按所选值筛选', autoFilter !== null, () => filterBySelection(desk)],
    ['手动计算', isManual, () => setManual(desk, !isManual)],
    ['同事改这一格', false, () => editElsewhere(desk)],
    ['插入一行', false, () => host.clerk.insertRows(name, activeCell(active).row + 1)],
    ['选中图表', host.selectionTrouble === 'shape', () => host.selectShape(name)],
    ['下次写入失败', host.isFailureOutstanding, () => host.failAfterWrites(1)],
    ['网络慢', host.latencyMs > 0, () => (host.latencyMs = host.latencyMs > 0 ? 0 : slowMs)],
    ['断网', !host.isConnected, () => (host.isConnected = !host.isConnected)],
  ];
  return (
    <div className="trials">
      {trials.map(([label, isOn, act]) => (
        <button key={label} type="button" aria-pressed={isOn} onClick={() => desk.attempt(act)}>
          {label}
        </button>
      ))}
    </div>
  );
}

function setManual({ host }: ExcelDesk, isManual: boolean): void {
  host.workbook.calculationMode = isManual ? 'Manual' : 'Automatic';
  if (!isManual) host.calculator.settle();
}

/** Filters the rows from the active cell's down to those with its value. */
function filterBySelection({ host, active }: ExcelDesk): void {
  const { name, autoFilter } = active.settings;
  if (autoFilter) return host.clerk.clearFilter(name);
  const at = activeCell(active);
  const used = active.usedArea(true);
  if (!used) return;
  // The row above the active cell stands for the header.
  const area = rectAddress({ ...used, top: Math.max(at.row - 1, 0) });
  const text = String(active.cell(at.row, at.column).value ?? '');
  host.clerk.filter(name, area, { [columnLetters(at.column)]: [text] });
}

/** A colleague counts the active cell up by one. */
function editElsewhere({ host, active }: ExcelDesk): void {
  const at = activeCell(active);
  const { value } = active.cell(at.row, at.column);
  const next = typeof value === 'number' ? value + 1 : `${String(value ?? '')}*`;
  host.coAuthor.type(active.settings.name, cellAddress(at), next);
}
