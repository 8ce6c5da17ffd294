import type { GatherQuestion } from '../Gathering';
import { fieldsIn } from './fieldsIn';
import { isOtherByName } from './isOtherByName';
import { classOf, poolOf, type Pools } from './Pools';
import { PoolSet } from './PoolSet';
import type { SchoolGroup } from './SchoolGroup';
import { shorterKeys, similarKeys } from './similarKeys';

/** No more schools than this are compared under one key. */
const mostUnderOneKey = 12;

interface Candidate {
  readonly group: SchoolGroup;
  readonly name: string;
  readonly at: number;
}

/**
 * A question for each two schools of different sources with nearly the same name, where each lacks what the other
 * one's source gives: they may be one. They are never joined. Returns the groups asked about as well.
 */
export function askSimilar(
  groups: readonly SchoolGroup[],
  pools: Pools,
): { readonly questions: readonly GatherQuestion[]; readonly asked: ReadonlySet<SchoolGroup> } {
  const candidates = groups.flatMap((group, at): Candidate[] => {
    const name = group.rows[0]?.name ?? '';
    const isEverywhere = new Set(group.rows.map(poolOf)).size === pools.byId.size;
    return isEverywhere || name === '' ? [] : [{ group, name, at }];
  });
  const asked = new Set<SchoolGroup>();
  const questions = pairsOf(candidates).flatMap(([one, other]): GatherQuestion[] => {
    if (isOtherByName(one.name, other.name)) return [];
    if (!maybeOne(one.group, other.group, pools)) return [];
    asked.add(one.group).add(other.group);
    const rows = [one, other].flatMap(({ group }) => group.rows);
    return [
      {
        code: 'similar-name',
        school: rows[0]?.school.name ?? '',
        cells: rows.map(({ school }) => school.source),
        values: rows.map(({ school }) => school.name),
      },
    ];
  });
  return { questions, asked };
}

/** Pairs of candidates with nearly the same name, each pair once. */
function pairsOf(candidates: readonly Candidate[]): readonly (readonly [Candidate, Candidate])[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const key of similarKeys(candidate.name)) {
      const list = byKey.get(key) ?? [];
      byKey.set(key, list);
      if (list.length < mostUnderOneKey) list.push(candidate);
    }
  }
  const pairs = new Map<string, readonly [Candidate, Candidate]>();
  const add = (one: Candidate, other: Candidate): void => {
    if (one.at === other.at) return;
    const [first, second] = one.at < other.at ? [one, other] : [other, one];
    pairs.set(`${first.at} ${second.at}`, [first, second]);
  };
  for (const list of byKey.values()) {
    list.forEach((one, index) => list.slice(index + 1).forEach((other) => add(one, other)));
  }
  for (const candidate of candidates) {
    for (const key of shorterKeys(candidate.name)) {
      for (const other of byKey.get(key) ?? []) add(candidate, other);
    }
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a.at - c.at || b.at - d.at);
}

/** Whether two schools may be one: no source has both, they may be of one stage, and each would add to the other. */
function maybeOne(one: SchoolGroup, other: SchoolGroup, pools: Pools): boolean {
  const [ownPools, otherPools] = [one, other].map(({ rows }) => new Set(rows.map(poolOf)));
  if (!ownPools || !otherPools) return false;
  if ([...ownPools].some((id) => otherPools.has(id))) return false;
  const codes = [one, other].map(({ rows }) => rows.find(({ code }) => code !== '')?.code);
  if (codes.every((code) => code !== undefined)) return false;
  const [classes, otherClasses] = [one, other].map(({ rows }) => new Set(rows.map(classOf)));
  const isOfOneStage =
    classes?.has('open') ||
    otherClasses?.has('open') ||
    [...(classes ?? [])].some((each) => otherClasses?.has(each));
  if (!isOfOneStage) return false;
  return isAboutSameSchools(ownPools, otherPools, pools) && addsTo(one, other);
}

/** Sources that have other schools in common, or of which only one counts pupils, are about the same schools. */
function isAboutSameSchools(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  { byId, withField }: Pools,
): boolean {
  const [own, others, partners] = [0, 1, 2].map(() => new PoolSet(byId.size));
  if (!own || !others || !partners) return false;
  for (const id of one) {
    const pool = byId.get(id);
    if (pool) own.add(pool.at);
    partners.addAll(pool?.partners);
  }
  for (const id of other) {
    const pool = byId.get(id);
    if (pool) others.add(pool.at);
  }
  const counting = withField.get('pupils') ?? new PoolSet(byId.size);
  return partners.meets(others) || own.meets(counting) !== others.meets(counting);
}

function addsTo(one: SchoolGroup, other: SchoolGroup): boolean {
  const [own, others] = [fieldsIn(one.rows), fieldsIn(other.rows)];
  return (
    [...own].some((field) => !others.has(field)) || [...others].some((field) => !own.has(field))
  );
}
