import type { Reason } from '../../engine/Evaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { indicatorList } from './indicatorList';

/** Why a section, stage or county does not pass, in words. */
export function reasonText(reason: Reason, messages: Messages): string {
  return fillTemplate(messages.findings.reason[reason.code], factsOf(reason, messages));
}

function factsOf(reason: Reason, messages: Messages): Record<string, string | number> {
  const { terms } = messages;
  switch (reason.code) {
    case 'too-few-met':
      return {
        met: reason.met,
        required: reason.required,
        indicators: indicatorList(reason.indicators, messages),
      };
    case 'below-floor':
    case 'indicators-absent':
    case 'coefficient-over-limit':
    case 'coefficient-unknown':
      return { indicators: indicatorList(reason.indicators, messages) };
    case 'indicator-unknown':
      return {
        indicator: terms.indicatorShort[reason.indicator],
        fields: reason.fields.map((field) => terms.field[field]).join(messages.sheet.listSeparator),
        missing: terms.missing[reason.missing],
      };
    case 'section-pupils-unknown':
      return { missing: terms.missing[reason.missing] };
    case 'sections-fail':
    case 'sections-unknown':
      return { count: reason.count };
    case 'stage-fails':
    case 'stage-unknown':
    case 'stage-absent':
      return { stage: terms.stage[reason.stage] };
    case 'composite-over-limit':
    case 'no-pupils-known':
      return {};
  }
}
