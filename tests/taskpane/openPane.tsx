import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MemoryStore } from '../../src/app/memory/MemoryStore';
import { pageMemoryStore } from '../../src/app/memory/pageMemoryStore';
import { pagePreferenceStore } from '../../src/app/memory/pagePreferenceStore';
import { zhCN } from '../../src/locale/zh-CN';
import type { Messages } from '../../src/locale/Messages';
import { Pane } from '../../src/taskpane/Pane';
import { countySheet, sheetName } from './countySheet';
import { MemoryWorkbook } from './memoryWorkbook';

// A cold machine needs longer than the default second for Fluent's first styles.
configure({ asyncUtilTimeout: 5000 });

// jsdom has none; Fluent asks for it when a component is mounted.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** The pane over a workbook in memory, as the clerk sees it. */
export function openPane(
  workbook = new MemoryWorkbook({ [sheetName]: countySheet() }, 'A4'),
  messages: Messages = zhCN,
  memoryStore: MemoryStore = pageMemoryStore(),
  preferences = pagePreferenceStore(),
) {
  const user = userEvent.setup({ delay: null });
  const view = render(
    <Pane
      {...{ workbook, messages, memoryStore, preferences }}
      today="2026-11-21"
      version="0.1.0"
    />,
  );
  return { workbook, user, ...view };
}
