import { outsideKinds } from '../../standards/outsideKinds';
import type { EngineFinding } from '../EngineFinding';
import type { JoinedBranch } from '../Evaluation';
import { healthFinding } from '../checks/healthFinding';
import type { School } from '../School';
import { joinSchool } from './joinSchool';

/** The schools of their own, with their branches added. */
export interface JoinedSchools {
  readonly schools: readonly School[];
  readonly joined: readonly JoinedBranch[];
  readonly findings: readonly EngineFinding[];
}

/**
 * Adds every branch campus (是否计校数 = 0) to its main school, before anything is divided: the county counts the
 * school as one. A branch of a branch goes to the school at the end of the chain. A branch whose main school is not
 * here, or teaches another stage, and one of a school outside compulsory schooling (an attached kindergarten) stays a school of its own and is a finding.
 */
export function joinBranches(schools: readonly School[]): JoinedSchools {
  if (schools.every(({ branchOf }) => branchOf === null)) {
    return { schools, joined: [], findings: [] };
  }
  const findMain = mainFinder(schools);
  const branches = new Map<School, School[]>();
  const lost = new Set<School>();
  for (const school of schools) {
    if (school.branchOf === null) continue;
    const main = outsideKinds.includes(school.kind) ? null : findMain(school);
    const group = main && branches.get(main);
    if (!main) lost.add(school);
    else if (group) group.push(school);
    else branches.set(main, [school]);
  }
  const joined: JoinedBranch[] = [];
  const all = schools.flatMap((school): School[] => {
    if (school.branchOf !== null && !lost.has(school)) return [];
    const added = branches.get(school);
    if (!added) return [school];
    const main = joinSchool(school, added);
    for (const branch of added) joined.push({ branch, main });
    return [main];
  });
  return { schools: all, joined, findings: [...lost].map(notJoined) };
}

type BySource = ReadonlyMap<string, readonly School[]>;

/** Two parts of one school may share the cell of their name. */
function groupBySource(schools: readonly School[]): BySource {
  const groups = new Map<string, School[]>();
  for (const school of schools) {
    const group = groups.get(school.source);
    if (group) group.push(school);
    else groups.set(school.source, [school]);
  }
  return groups;
}

/** Finds the school of its own at the end of a chain of branches; `null` where it breaks or runs in a circle. */
function mainFinder(schools: readonly School[]): (school: School) => School | null {
  const bySource = groupBySource(schools);
  const found = new Map<School, School | null>();
  return (school) => {
    const chain = new Set<School>();
    let main: School | null | undefined = school;
    while (main && main.branchOf !== null && !found.has(main) && !chain.has(main)) {
      chain.add(main);
      main = parentOf(main, bySource);
    }
    // A school that is met again is part of a circle.
    const end = main && (main.branchOf === null ? main : (found.get(main) ?? null));
    for (const one of chain) found.set(one, end ?? null);
    return end ?? null;
  };
}

/** A main school takes a branch of its own stage; one of several stages takes any, but not the other way round. */
function parentOf({ branchOf, stage }: School, bySource: BySource): School | undefined {
  const candidates = bySource.get(branchOf ?? '') ?? [];
  return (
    candidates.find((one) => one.stage === stage) ?? candidates.find((one) => one.stage === null)
  );
}

function notJoined({ name, source }: School): EngineFinding {
  return healthFinding('branch-not-joined', { sources: [source], school: name });
}
