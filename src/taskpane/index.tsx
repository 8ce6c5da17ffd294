import { createRoot } from 'react-dom/client';
import { browserMemoryStore } from '../app/memory/browserMemoryStore';
import { browserPreferenceStore } from '../app/memory/browserPreferenceStore';
import { registerCommands } from '../commands/registerCommands';
import { registerFunctions } from '../functions/registerFunctions';
import { loadMessages } from '../locale/loadMessages';
import type { ExcelPane } from './ExcelPane';
import { Opening } from './Opening';
import type { OpeningState } from './Opening';
import { paneVisibility } from './paneVisibility';
import { officeLook } from './themes/officeLook';
import type { OfficeColors } from './themes/officeLook';
import { themeFor } from './themes/themeFor';

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
  registerFunctions(() => Office.context.displayLanguage);
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
  const { ExcelPane: Shown } = loaded;
  const kept = { memoryStore, preferences: browserPreferenceStore() };
  const visibility = paneVisibility((tell) => void watchPane(tell));
  const system = matchMedia('(prefers-color-scheme: dark)');
  const show = async (): Promise<void> => {
    const look = officeLook(officeColors(), system.matches);
    const theme = await themeFor(look);
    const page = document.documentElement;
    page.lang = messages.language;
    page.style.colorScheme = look.isDark ? 'dark' : 'light';
    root.render(<Shown {...kept} {...{ messages, visibility, theme }} />);
  };
  system.addEventListener('change', () => void show());
  await show();
}

/** Not every Excel tells its theme. */
function officeColors(): OfficeColors | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}

async function watchPane(tell: (isOpen: boolean) => void): Promise<void> {
  try {
    const { addin, VisibilityMode } = Office;
    await addin.onVisibilityModeChanged(({ visibilityMode }) =>
      tell(visibilityMode !== VisibilityMode.hidden),
    );
  } catch {
    // An Excel that does not tell keeps the pane open for us.
  }
}
