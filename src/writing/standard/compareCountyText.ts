import type { CountyDifference } from '../../standards/own/compareCounties';
import type { CountyTexts } from '../county/CountyTexts';
import { limitText } from './limitText';

/** A line in which an own standard asks something else of the county: `保5 · 每班学生不超过（小学）：45 → 50`. */
export function compareCountyText(line: CountyDifference, texts: CountyTexts): string {
  const { messages, county } = texts;
  const { differences } = county.standard;
  const names: Readonly<Record<string, string>> = county.items;
  const about = line.limit ? limitText(line.limit, county) : (names[line.code] ?? '');
  const stage = line.stage ? `（${messages.terms.stage[line.stage]}）` : '';
  const [from, to] = [line.builtIn, line.own].map((value) =>
    value === null ? differences.absent : value === 'used' ? differences.used : value,
  );
  const title = about === '' ? line.code : `${line.code} · ${about}`;
  return `${title}${stage}：${from} → ${to}`;
}
