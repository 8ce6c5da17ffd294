import type { ReadingFinding } from '../../reading/ReadingFinding';
import { hasSeveralStages } from '../../reading/schools/identify';
import type { GatheredSchool, Gathering } from '../../reading/sources/Gathering';
import type { Source } from '../../reading/sources/Source';

/** A doubt about a source that is still open in the gathered table. */
export interface OpenSourceQuestion {
  readonly source: Source;
  readonly question: ReadingFinding;
}

const aboutStage: ReadonlySet<ReadingFinding['code']> = new Set(['stage-unknown', 'stage-assumed']);

/**
 * Doubts about the sources themselves, which a table made of them must not forget. A stage or kind that one source
 * could not tell is settled where another one did.
 */
export function openSourceQuestions(
  { schools }: Gathering,
  sources: readonly Source[],
): readonly OpenSourceQuestion[] {
  const byName = new Map(schools.flatMap((school) => school.names.map((cell) => [cell, school])));
  const all = sources.flatMap((source) =>
    source.questions.map((question) => ({ source, question })),
  );
  const asked = new Set(
    all.flatMap(({ question }) => (aboutStage.has(question.code) ? [question.cell] : [])),
  );
  return all.filter(({ question }) => {
    const school = byName.get(question.cell);
    return !school || !isSettled(question, school, asked);
  });
}

function isSettled(
  { code, cell }: ReadingFinding,
  { names, stage, kind }: GatheredSchool,
  asked: ReadonlySet<string>,
): boolean {
  const others = names.filter((name) => name !== cell);
  if (code === 'kind-unknown') return others.length > 0 && kind !== 'unknown';
  if (!aboutStage.has(code) || others.every((name) => asked.has(name))) return false;
  return stage !== null || hasSeveralStages(kind);
}
