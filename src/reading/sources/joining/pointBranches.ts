import type { GatheredSchool, GatherQuestion } from '../Gathering';
import type { JoinedSchool } from './Joined';

/**
 * Points each branch campus to its main school as that was put together. A branch that sources give to different
 * main schools is asked about.
 */
export function pointBranches(joined: readonly JoinedSchool[]): {
  readonly schools: readonly GatheredSchool[];
  readonly questions: readonly GatherQuestion[];
} {
  const bySource = new Map<string, GatheredSchool>();
  for (const { school, rows } of joined) {
    for (const row of rows) bySource.set(row.school.source, school);
  }
  const questions: GatherQuestion[] = [];
  const schools = joined.map(({ school, rows }): GatheredSchool => {
    const mains = rows.flatMap(({ school: { branchOf } }) => {
      const main = branchOf === null ? undefined : bySource.get(branchOf);
      return main && main !== school ? [main] : [];
    });
    const [main] = mains;
    const different = [...new Set(mains)];
    if (different.length > 1) {
      questions.push({
        code: 'attribute-differs',
        attribute: 'main-school',
        school: school.name,
        cells: different.map((one) => one.source),
        values: different.map((one) => one.name),
      });
    }
    return { ...school, branchOf: main?.source ?? null };
  });
  return { schools, questions };
}
