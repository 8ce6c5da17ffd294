import type { SectionResult } from '../../engine/Evaluation';
import type { Messages } from '../../locale/Messages';
import { reasonText } from './reasonText';

/** Why a section does not pass. Indicators that the whole table lacks are said once, of the stage. */
export function sectionReasons({ reasons }: SectionResult, messages: Messages): readonly string[] {
  return reasons
    .filter(({ code }) => code !== 'indicators-absent')
    .map((reason) => reasonText(reason, messages));
}
