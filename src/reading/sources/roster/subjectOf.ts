/** What a subject counts as: sport, music, fine arts, another art, both sport and arts, or none of them. */
export type SubjectKind = 'pe' | 'music' | 'fine-arts' | 'arts' | 'pe-arts' | 'other';

/** The kind of one subject, or `null` for a word that may be an art. */
export function subjectOf(words: string): SubjectKind | null {
  const said = words.replace(/^(?:小学|初中|中学|高中)|(?:课|学科|课程|教师)$/g, '');
  if (/^(?:体育|体育与健康|体健|体育健康)$/.test(said)) return 'pe';
  if (/^音乐$/.test(said)) return 'music';
  if (/^美术$/.test(said)) return 'fine-arts';
  if (/^艺术$/.test(said)) return 'arts';
  if (/^(?:体艺|艺体|音体美|体音美|音美体|体美音)$/.test(said)) return 'pe-arts';
  return /体|音|美|艺|舞|书法|戏/.test(said) ? null : 'other';
}
