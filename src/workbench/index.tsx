import { createRoot } from 'react-dom/client';
import packageJson from '../../package.json';
import { enUS } from '../locale/en-US';
import { workbench as english } from '../locale/en-US/workbench';
import { zhCN } from '../locale/zh-CN';
import { workbench as chinese } from '../locale/zh-CN/workbench';
import { localDate } from '../app/localDate';
import { browserMemoryStore } from '../app/memory/browserMemoryStore';
import { loadExcelizeBrowser } from '../workbook/file/loadExcelizeBrowser';
import { openFileWorkbook } from '../workbook/file/openFileWorkbook';
import { Desk, ReaderNotLoaded } from './Desk';
import { WorkbenchPage } from './WorkbenchPage';
import './workbench.css';

const query = new URLSearchParams(location.search);
const locale = query.get('lang') === 'en' ? 'en-US' : 'zh-CN';
const messages =
  locale === 'en-US' ? { ...enUS, workbench: english } : { ...zhCN, workbench: chinese };

const excelize = loadExcelizeBrowser('excelize.wasm.gz').catch((cause: unknown) => {
  throw new ReaderNotLoaded('excelize', { cause });
});

const memoryStore = browserMemoryStore();

const desk = new Desk(async (bytes, name) => openFileWorkbook(bytes, await excelize, { name }));

document.documentElement.lang = locale;
document.title = messages.workbench.title;

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <WorkbenchPage
      desk={desk}
      messages={messages}
      locale={locale}
      today={localDate(new Date())}
      version={packageJson.version}
      memoryStore={memoryStore}
      firstSample={query.get('file') ?? 'clean.xlsx'}
    />,
  );
}
