import type { Amount } from '../../../engine/Amount';
import type { School, StageAmounts } from '../../../engine/School';
import type { ReadingFinding } from '../../ReadingFinding';
import type { Source } from '../Source';

/** The source with every address of sheet `from` on sheet `to`: a table is read under its own name, or its file's. */
export function underSheet(source: Source, { from, to }: { from: string; to: string }): Source {
  if (from === to) return source;
  const moved = (address: string): string =>
    address.startsWith(`${from}!`) ? to + address.slice(from.length) : address;
  const finding = (one: ReadingFinding): ReadingFinding => ({
    ...one,
    cell: moved(one.cell),
    details: Object.fromEntries(
      Object.entries(one.details).map(([name, value]) => [name, moved(value)]),
    ),
  });
  // A question is one of the findings, and stays so.
  const findings = new Map(source.findings.map((one) => [one, finding(one)]));
  return {
    ...source,
    id: to,
    range: moved(source.range),
    schools: source.schools.map((school) => movedSchool(school, moved)),
    findings: [...findings.values()],
    questions: source.questions.map((one) => findings.get(one) ?? finding(one)),
  };
}

function movedSchool(school: School, moved: (address: string) => string): School {
  const amount = (one: Amount): Amount => ({ ...one, sources: one.sources.map(moved) });
  const parts = (entry: StageAmounts): StageAmounts =>
    Object.fromEntries(Object.entries(entry).map(([part, one]) => [part, amount(one)]));
  const all = <Entries extends object>(entries: Entries): Entries =>
    Object.fromEntries(
      Object.entries(entries).map(([id, entry]) => [id, parts(entry as StageAmounts)]),
    ) as Entries;
  return {
    ...school,
    source: moved(school.source),
    branchOf: school.branchOf === null ? null : moved(school.branchOf),
    amounts: all(school.amounts),
    stated: all(school.stated),
  };
}
