import type { Stage } from '../../../standards/Stage';
import { stageOfLabel } from '../../words/stageOfLabel';

/** The stage that a teacher's row tells: `outside` for a kindergarten, `unknown` for other words, `null` for none. */
export type StageTold = Stage | 'outside' | 'unknown' | null;

const kindergarten =
  /^(?:(?:小学|学校|中心校)?(?:附设|附属)?(?:学前(?:教育|班)?|幼儿(?:园|教育|班)?|幼教|幼师|托班|托儿所?))(?:部|阶段|学段|教师)?$/;

/** The stage that the cleaned words of a roster's stage column name. */
export function stageTold(words: string): StageTold {
  if (words === '') return null;
  if (kindergarten.test(words)) return 'outside';
  // 小学、幼儿园: not of one stage alone.
  return /幼|学前|托/.test(words) ? 'unknown' : (stageOfLabel(words) ?? 'unknown');
}
