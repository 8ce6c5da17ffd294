import type { StageResult } from '../../engine/Evaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { reasonText } from './reasonText';
import { verdictText } from './verdictText';

/** A stage in one line: verdict, how many sections and pupils, how many pass, and the reasons. */
export function stageText(stage: StageResult, messages: Messages): string {
  const { sheet, terms } = messages;
  const verdict = verdictText(stage.verdict, messages);
  // Where the composite is judged, schools have no standard of their own to pass.
  const counts = fillTemplate(stage.composite ? sheet.stageCounts : sheet.stageVerdict, {
    sections: stage.sections.length,
    pupils: 'value' in stage.pupils ? stage.pupils.value : '—',
    passing: stage.passing,
  });
  const reasons = stage.reasons.map((reason) => reasonText(reason, messages));
  return [`${terms.stage[stage.stage]}：${verdict}`, counts, ...reasons].join(sheet.separator);
}
