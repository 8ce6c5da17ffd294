import type { Stage } from '../../standards/Stage';
import { stageOfKind } from './identify';
import { kindOfName } from './schoolKindOf';

/** Whether a name speaks of a secondary school without saying which: 第一中学, 城关一中. */
export function isMiddleName(words: string): boolean {
  return /中学(?:\(.*\))?$|[一二三四五六七八九十]中$/.test(words);
}

/** Whether a school's name speaks of another stage than the one it is taken for. */
export function contradicts(words: string, stage: Stage): boolean {
  const { kind } = kindOfName(words);
  const own = stageOfKind(kind);
  if (own) return own !== stage;
  return kind === 'unknown' && stage === 'primary' && isMiddleName(words);
}
