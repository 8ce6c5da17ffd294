import type { EvaluatedStage } from '../../standards/EvaluatedStage';

/** The one stage that a title, sheet name or label speaks of, or `null` when it names none or both. */
export function stageOfText(text: string): EvaluatedStage | null {
  if (/中小学|九年|十二年|一贯制|义务教育/.test(text) && !/小学部|初中部/.test(text)) return null;
  const primary = text.includes('小学');
  const junior = /初中|初级中学/.test(text);
  if (primary === junior) return null;
  return primary ? 'primary' : 'junior';
}
