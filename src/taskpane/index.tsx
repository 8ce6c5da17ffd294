import { createRoot } from 'react-dom/client';
import { version } from '../../package.json';
import { localDate } from '../app/localDate';
import { browserMemoryStore } from '../app/memory/browserMemoryStore';
import { registerCommands } from '../commands/registerCommands';
import { registerFunctions } from '../functions/registerFunctions';
import { loadMessages } from '../locale/loadMessages';
import { excelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { Opening } from './Opening';
import type { OpeningState } from './Opening';
import { Pane } from './Pane';

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no #root');
const root = createRoot(element);
const memoryStore = browserMemoryStore();

// A network may hold back Microsoft's script; then nothing of Office is there, and the page says so.
if (typeof Office === 'undefined') {
  void showOpening(navigator.language, 'blocked');
} else {
  // Painted at once: Excel may take seconds to answer.
  void showOpening(undefined, 'waiting');
  // Excel may ask for a function or a command as soon as the page is loaded.
  registerFunctions();
  registerCommands(excelWorkbook, memoryStore);
  void Office.onReady(showPane);
}

async function showOpening(language: string | undefined, state: OpeningState): Promise<void> {
  const loading = loadMessages(language);
  const messages = loading instanceof Promise ? await loading : loading;
  document.documentElement.lang = messages.language;
  root.render(<Opening messages={messages} state={state} />);
}

async function showPane({ host }: { readonly host: Office.HostType | null }): Promise<void> {
  if (host !== Office.HostType.Excel) {
    await showOpening(host ? Office.context.displayLanguage : undefined, 'outside');
    return;
  }
  const messages = await loadMessages(Office.context.displayLanguage);
  document.documentElement.lang = messages.language;
  const today = localDate(new Date());
  root.render(<Pane {...{ messages, today, version, memoryStore }} workbook={excelWorkbook()} />);
}
