import type { Evaluation } from '../Evaluation';
import type { CountyCase } from './CountyEvaluation';
import { openCase } from './openCase';

/** Schools of the tables whose stage cannot be told: they may miss any condition about schools. */
export function lostSchools(evaluations: readonly Evaluation[]): readonly CountyCase[] {
  return evaluations.flatMap(({ findings }) =>
    findings.flatMap(({ code, school, sources }) =>
      code === 'pupils-unknown' && school !== undefined
        ? [openCase({ name: school, source: sources[0] ?? null }, 'figure')]
        : [],
    ),
  );
}
