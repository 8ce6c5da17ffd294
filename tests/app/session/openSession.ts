import type { MemoryStore } from '../../../src/app/memory/MemoryStore';
import { pageMemoryStore } from '../../../src/app/memory/pageMemoryStore';
import type { Assessment } from '../../../src/app/Assessment';
import { assessmentOf } from '../../../src/app/session/assessmentOf';
import { createSessionActions } from '../../../src/app/session/createSessionActions';
import { createSessionStore } from '../../../src/app/session/SessionStore';
import { zhCN } from '../../../src/locale/zh-CN';
import { defaultStandardId } from '../../../src/standards/defaultStandardId';
import type { CellValue } from '../../../src/workbook/CellValue';
import { MemoryWorkbook } from '../../taskpane/memoryWorkbook';

/** A session that has read the table around `address`, as a pane would have it. */
export async function openSession(
  sheets: Readonly<Record<string, CellValue[][]>>,
  {
    address = 'A4',
    memoryStore = pageMemoryStore(),
  }: { address?: string; memoryStore?: MemoryStore } = {},
) {
  const workbook = new MemoryWorkbook(sheets, address);
  const store = createSessionStore(defaultStandardId);
  const options = { messages: zhCN, today: '2026-11-21', version: '0.1.0' };
  const actions = createSessionActions({ store, workbook, options, memoryStore });
  const close = actions.start();
  const settled = async (): Promise<void> => {
    while (store.current().task) await new Promise((resolve) => setTimeout(resolve));
  };
  await settled();
  const assessment = (): Assessment => {
    const found = assessmentOf(store.current());
    if (found === null) throw new Error('no table');
    return found;
  };
  return {
    workbook,
    store,
    actions,
    memoryStore,
    close,
    settled,
    assessment,
    session: store.current,
  };
}
