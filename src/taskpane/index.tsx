import { createRoot } from 'react-dom/client';
import { version } from '../../package.json';
import '../commands/register';
import '../functions/register';
import { enUS } from '../locale/en-US';
import { zhCN } from '../locale/zh-CN';
import { excelWorkbook } from '../workbook/excel/ExcelWorkbook';
import { localDate } from '../app/localDate';
import { Opening } from './Opening';
import { Pane } from './Pane';

const element = document.getElementById('root');
if (element === null) throw new Error('the page has no #root');
const root = createRoot(element);

// Painted at once: Excel may take seconds to answer.
root.render(<Opening messages={zhCN} state="waiting" />);

void Office.onReady(({ host }) => {
  const locale = host && isEnglish(Office.context.displayLanguage) ? 'en-US' : 'zh-CN';
  const messages = locale === 'en-US' ? enUS : zhCN;
  document.documentElement.lang = locale;
  if (host !== Office.HostType.Excel) {
    root.render(<Opening messages={messages} state="outside" />);
    return;
  }
  const today = localDate(new Date());
  root.render(<Pane {...{ messages, locale, today, version }} workbook={excelWorkbook()} />);
});

function isEnglish(language: string | undefined): boolean {
  return language?.toLowerCase().startsWith('en') ?? false;
}
