import { createRoot } from 'react-dom/client';
import { browserMemoryStore } from '../app/memory/browserMemoryStore';
import { registerCommands } from '../commands/registerCommands';
import { registerFunctions } from '../functions/registerFunctions';
import { loadMessages } from '../locale/loadMessages';
import type { ExcelPane } from './ExcelPane';
import { Opening } from './Opening';
import type { OpeningState } from './Opening';

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
  registerCommands(memoryStore);
  // On its way while Excel gets ready.
  const pane = import(/* webpackChunkName: "pane" */ './ExcelPane').catch(() => null);
  void Office.onReady(({ host }) => showPane(host, pane));
}

async function showOpening(language: string | undefined, state: OpeningState): Promise<void> {
  const loading = loadMessages(language);
  const messages = loading instanceof Promise ? await loading : loading;
  document.documentElement.lang = messages.language;
  root.render(<Opening messages={messages} state={state} />);
}

async function showPane(
  host: Office.HostType | null,
  pane: Promise<{ readonly ExcelPane: typeof ExcelPane } | null>,
): Promise<void> {
  if (host !== Office.HostType.Excel) {
    await showOpening(host ? Office.context.displayLanguage : undefined, 'outside');
    return;
  }
  const messages = await loadMessages(Office.context.displayLanguage);
  const loaded = await pane;
  if (loaded === null) {
    await showOpening(Office.context.displayLanguage, 'partMissing');
    return;
  }
  document.documentElement.lang = messages.language;
  root.render(<loaded.ExcelPane messages={messages} memoryStore={memoryStore} />);
}
