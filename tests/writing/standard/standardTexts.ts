import { countyEnUS } from '../../../src/locale/county/en-US';
import { countyZhCN } from '../../../src/locale/county/zh-CN';
import { enUS } from '../../../src/locale/en-US';
import { zhCN } from '../../../src/locale/zh-CN';
import type { CountyTexts } from '../../../src/writing/county/CountyTexts';

/** Both languages, as a sheet is written in them. */
export const standardTexts: Readonly<Record<'zh' | 'en', CountyTexts>> = {
  zh: { messages: zhCN, county: countyZhCN },
  en: { messages: enUS, county: countyEnUS },
};
