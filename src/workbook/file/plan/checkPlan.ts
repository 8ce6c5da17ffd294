import { cellAddress } from '../../notation/cellAddress';
import { fingerprint } from '../../notation/fingerprint';
import { isSameValue } from '../../notation/isSameValue';
import { parseRect } from '../../notation/parseRect';
import { WorkbookError } from '../../WorkbookError';
import type { EntryGroup, WritePlan } from '../../WritePlan';
import type { OpenedFile } from '../OpenedFile';
import { SheetReader } from '../SheetReader';

/**
 * Checks before anything is written that a plan still fits the workbook.
 * Throws `WorkbookError`: `structure-protected`, `sheet-missing`, `changed-since`, `protected`, `target-merged`, `target-not-empty`.
 */
export function checkPlan(opened: OpenedFile, plan: WritePlan): void {
  if (opened.package().isStructureLocked) throw new WorkbookError('structure-protected');
  const source = new SheetReader(contentOf(opened, plan.source.sheet));
  const range = parseRect(plan.source.range);
  if (!range || fingerprint(source.values(range)) !== plan.source.fingerprint) {
    throw new WorkbookError('changed-since', { sheet: plan.source.sheet });
  }
  for (const group of plan.groups) {
    if (group.kind === 'sheet') continue;
    const content = contentOf(opened, group.sheet);
    if (content.isProtected) throw new WorkbookError('protected', { sheet: group.sheet });
    if (group.kind === 'entries') checkEntries(group, new SheetReader(content));
  }
}

function contentOf(opened: OpenedFile, sheet: string): ReturnType<OpenedFile['content']> {
  const entry = opened.package().sheets.find(({ name }) => name === sheet);
  if (!entry) throw new WorkbookError('sheet-missing', { sheet });
  return opened.content(entry);
}

function checkEntries({ sheet, entries }: EntryGroup, reader: SheetReader): void {
  const merged = entries.filter((entry) => reader.isMerged(entry));
  if (merged.length > 0) {
    throw new WorkbookError('target-merged', { sheet, cells: merged.map(cellAddress) });
  }
  const occupied = entries.filter(
    (entry) => reader.isFormula(entry) || !isSameValue(reader.value(entry), entry.before),
  );
  if (occupied.length > 0) {
    throw new WorkbookError('target-not-empty', { sheet, cells: occupied.map(cellAddress) });
  }
}
