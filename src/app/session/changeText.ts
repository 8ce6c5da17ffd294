import type {
  Change,
  EvaluationChange,
  JudgedCoefficient,
} from '../../engine/changes/EvaluationChange';
import type { Level } from '../../engine/Level';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { formatCoefficient } from '../../writing/text/formatCoefficient';
import { verdictText } from '../../writing/text/verdictText';

/** What an edit changed, in one line; `null` where the printed figures are the same. */
export function changeText(change: EvaluationChange, messages: Messages): string | null {
  const { terms, pane } = messages;
  const words = pane.live;
  const stage = terms.stage[change.stage];
  const none = words.none;
  switch (change.kind) {
    case 'stage': {
      const texts = fromTo(change, none, (one) => verdictText(one, messages));
      return texts && fillTemplate(words.stage, { stage, ...texts });
    }
    case 'section':
      return sectionText(change, stage, messages);
    case 'level': {
      const indicator = terms.indicatorShort[change.indicator];
      const text = (one: Level) => `${terms.levelSymbol[one]} ${terms.level[one]}`;
      const texts = fromTo(change, none, text);
      return texts && fillTemplate(words.level, { school: change.school, indicator, ...texts });
    }
    case 'coefficient': {
      const texts = fromTo(change, none, (one) => judgedText(one, change, messages));
      if (texts === null || change.indicator === null) {
        return texts && fillTemplate(words.composite, { stage, ...texts });
      }
      const indicator = terms.indicatorShort[change.indicator];
      return fillTemplate(words.coefficient, { stage, indicator, ...texts });
    }
  }
}

function fromTo<Value>(
  { from, to }: Change<Value>,
  none: string,
  text: (one: Value) => string,
): { readonly from: string; readonly to: string } | null {
  const texts = { from: from === null ? none : text(from), to: to === null ? none : text(to) };
  return texts.from === texts.to ? null : texts;
}

function sectionText(
  { school, from, to }: Extract<EvaluationChange, { kind: 'section' }>,
  stage: string,
  messages: Messages,
): string {
  const words = messages.pane.live;
  const said = (verdict: typeof from) => (verdict ? verdictText(verdict, messages) : '');
  if (to === null) return fillTemplate(words.sectionGone, { school, stage });
  const about = { school, stage, from: said(from), to: said(to) };
  return fillTemplate(from === null ? words.sectionCame : words.section, about);
}

/** The figure; with its verdict where that turned. */
function judgedText(
  { coefficient, verdict }: JudgedCoefficient,
  { from, to }: Change<JudgedCoefficient>,
  messages: Messages,
): string {
  const value = formatCoefficient(coefficient);
  if (verdict === null || from?.verdict === to?.verdict) return value;
  const words = verdictText(verdict, messages);
  return fillTemplate(messages.pane.live.judged, { value, verdict: words });
}
