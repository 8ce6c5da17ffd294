import { createRoot } from 'react-dom/client';
import { version } from '../../package.json';
import { localDate } from '../app/localDate';
import { registerCommands } from '../commands/registerCommands';
import { registerFunctions } from '../functions/registerFunctions';
import type { Messages } from '../locale/Messages';
import { messagesFor } from '../locale/messagesFor';
import { excelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { Opening } from './Opening';
import type { OpeningState } from './Opening';
import { Pane } from './Pane';

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no #root');
const root = createRoot(element);

// A network may hold back Microsoft's script; then nothing of Office is there, and the page says so.
if (typeof Office === 'undefined') {
  showOpening(messagesFor(navigator.language), 'blocked');
} else {
  // Painted at once: Excel may take seconds to answer.
  showOpening(messagesFor(undefined), 'waiting');
  // Excel may ask for a function or a command as soon as the page is loaded.
  registerFunctions();
  registerCommands(excelWorkbook);
  void Office.onReady(showPane);
}

function showOpening(messages: Messages, state: OpeningState): void {
  document.documentElement.lang = messages.language;
  root.render(<Opening messages={messages} state={state} />);
}

function showPane({ host }: { readonly host: Office.HostType | null }): void {
  const messages = messagesFor(host ? Office.context.displayLanguage : undefined);
  if (host !== Office.HostType.Excel) {
    showOpening(messages, 'outside');
    return;
  }
  document.documentElement.lang = messages.language;
  const today = localDate(new Date());
  root.render(<Pane {...{ messages, today, version }} workbook={excelWorkbook()} />);
}
