import { fillTemplate } from '../../locale/fillTemplate';
import { exactText } from '../explain/exactText';
import { countyCaseText } from './countyCaseText';
import type { CountyTexts } from './CountyTexts';
import type { ListTestResult } from './ListTestResult';
import { missingReasons } from './missingReasons';

const shownCases = 3;

/** How many cases of a list miss its condition or are open, with the first of them; for a score its sum. */
export function casesText(result: ListTestResult, texts: CountyTexts): string {
  const { test, status, value, cases, missing } = result;
  const { overview } = texts.county;
  const { separator } = texts.messages.sheet;
  const parts: string[] = [];
  if (test.kind === 'score' && value !== null) {
    parts.push(fillTemplate(overview.score, { value: exactText(value) }));
  }
  const missed = cases.filter((one) => one.status === 'missed').length;
  const open = cases.length - missed;
  if (missed > 0) parts.push(fillTemplate(overview.caseKinds[test.kind], { count: missed }));
  if (open > 0) parts.push(fillTemplate(overview.casesOpen, { count: open }));
  if (missing.length > 0 && open === 0) parts.push(missingReasons(result, texts));
  if (parts.length === 0) return overview.status[status];
  const first = [...cases].sort((a, b) => rank(a.status) - rank(b.status)).slice(0, shownCases);
  const more = cases.length - first.length;
  return [
    ...parts,
    ...first.map((one) => countyCaseText(one, test, texts)),
    ...(more > 0 ? [fillTemplate(overview.moreCases, { count: more })] : []),
  ].join(separator);
}

function rank(status: 'missed' | 'open'): number {
  return status === 'missed' ? 0 : 1;
}
