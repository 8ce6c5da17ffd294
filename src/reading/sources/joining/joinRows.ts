import type { FieldId } from '../../../standards/FieldId';
import type { IndicatorId } from '../../../standards/IndicatorId';
import type { Stage } from '../../../standards/Stage';
import type { GatherQuestion } from '../Gathering';
import { joinedKind, joinedSponsor } from './joinedAttributes';
import { joinedEntries, type Difference } from './joinedEntries';
import type { Joined } from './Joined';
import { openSums } from './openSums';
import type { SourceRow } from './SourceRow';

const order: readonly Stage[] = ['primary', 'junior', 'senior'];

/**
 * Makes one school of rows that are of the same school.
 *
 * @param stage the stage of the school's row; `null` for a school of several stages, in which a row of one stage
 *   gives that stage's part
 */
export function joinRows(rows: readonly SourceRow[], stage: Stage | null): Joined {
  const [first] = rows;
  if (!first) return { schools: [], questions: [] };
  const name = nameOf(rows, first, stage);
  const partOf = (row: SourceRow): 'whole' | Stage =>
    (stage === null ? row.stage : null) ?? 'whole';
  const amounts = joinedEntries<FieldId>(rows, ({ school }) => school.amounts, partOf);
  const sums = openSums(amounts.entries, amounts.differences);
  const stated = joinedEntries<IndicatorId>(rows, ({ school }) => school.stated, partOf);
  const { kind, question: kindQuestion } = joinedKind(rows, stage ? [stage] : stagesOf(rows));
  const { sponsor, question: sponsorQuestion } = joinedSponsor(rows);
  const about = { name, stage };
  const asked = [kindQuestion, sponsorQuestion].flatMap((one) => (one ? [one] : []));
  const school = {
    name,
    code: rows.find(({ school: { code } }) => code !== null)?.school.code ?? null,
    source: first.school.source,
    kind,
    sponsor,
    stage,
    branchOf: rows.find(({ school }) => school.branchOf !== null)?.school.branchOf ?? null,
    amounts: sums.amounts,
    stated: stated.entries,
    origins: [...new Set(rows.map(({ source }) => source.id))],
    names: rows.map((row) => row.school.source),
  };
  return {
    schools: [{ school, rows }],
    questions: [
      ...asked,
      ...amounts.differences.map((one) => differs(about, one, { field: one.id })),
      ...sums.opened.map((one) => ({
        ...differs(about, one, { field: one.id }),
        code: 'part-differs' as const,
      })),
      ...stated.differences.map((one) => differs(about, one, { indicator: one.id })),
    ],
  };
}

/** A row as it stands, which nothing was joined to. */
export function rowAlone(row: SourceRow): Joined {
  const school = { ...row.school, origins: [row.source.id], names: [row.school.source] };
  return { schools: [{ school, rows: [row] }], questions: [] };
}

/** The first row's name; a school of several stages does not go by the name of one part. */
function nameOf(rows: readonly SourceRow[], first: SourceRow, stage: Stage | null): string {
  if (stage !== null || first.stage === null) return first.school.name;
  const asWhole = rows.find((row) => row.stage === null && row.name === first.name);
  return asWhole?.school.name ?? first.name;
}

/** Stages that the rows are of, or give figures for. */
function stagesOf(rows: readonly SourceRow[]): readonly Stage[] {
  const pupils = rows.flatMap(({ school }) => Object.keys(school.amounts.pupils ?? {}));
  return order.filter((stage) => rows.some((row) => row.stage === stage) || pupils.includes(stage));
}

function differs<Id extends string>(
  { name, stage }: { readonly name: string; readonly stage: Stage | null },
  { part, differing }: Difference<Id>,
  what: Pick<GatherQuestion, 'field' | 'indicator'>,
): GatherQuestion {
  const of = part === 'whole' ? stage : part;
  return {
    code: 'value-differs',
    school: name,
    ...differing,
    ...what,
    ...(of === null ? {} : { stage: of }),
  };
}
