import { isEnglish } from '../isEnglish';
import type { CountyMessages } from './CountyMessages';
import { countyZhCN } from './zh-CN';

/** The county's texts for a language tag: English is fetched when it is asked for. Chinese where it cannot be had. */
export async function loadCountyMessages(language: string): Promise<CountyMessages> {
  if (!isEnglish(language)) return countyZhCN;
  try {
    const { countyEnUS } = await import(/* webpackChunkName: "countyEnglish" */ './en-US');
    return countyEnUS;
  } catch {
    return countyZhCN;
  }
}
