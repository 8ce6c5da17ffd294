import type { Amount } from '../../engine/Amount';
import type { School, StageAmounts } from '../../engine/School';
import type { SchoolKind } from '../../standards/SchoolKind';
import type { Stage } from '../../standards/Stage';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { note } from './Findings';
import { hasSeveralStages } from './identify';
import { kindOfStages } from './kindOfStages';
import type { ReadRow } from './ReadRow';
import type { SchoolContext } from './SchoolContext';
import type { StageParts } from './stagePartsOf';
import { wholeName } from './wholeName';

/**
 * Makes one school of the rows of its stages where amounts are merged over exactly these rows: those belong to the
 * whole school, the others to their stage. Rows of a school that share no cell stay as they are.
 */
export function joinParts(
  context: SchoolContext,
  rows: readonly ReadRow[],
  parts: StageParts,
): ReadRow[] {
  const byRow = new Map(rows.map((one) => [one.row.row, one]));
  return rows.flatMap((one): ReadRow[] => {
    const group = parts.get(one.row.row)?.flatMap((row) => byRow.get(row) ?? []) ?? [];
    const merged = mergedArea(context, group);
    if (merged === null) return [one];
    if (group[0] !== one) return [];
    const school = wholeSchool(group);
    note(context.findings, {
      code: 'parts-joined',
      severity: 'info',
      cell: merged.cell,
      details: { school: school.name, text: merged.area, row: String(one.row.row + 1) },
    });
    return [{ ...one, school }];
  });
}

/** The first amount that is merged over all rows of the group, or `null`. */
function mergedArea(
  { cells, layout, sharing }: SchoolContext,
  group: readonly ReadRow[],
): { cell: string; area: string } | null {
  const [first] = group;
  const last = group[group.length - 1];
  if (!first || !last || first === last) return null;
  for (const { column } of layout.figures) {
    const merge = cells.mergeAt(first.row.row, column);
    if (!merge || merge.top !== first.row.row || sharing(merge, last.row.row) !== 'school')
      continue;
    if (cells.isBlank(merge.top, merge.left)) continue;
    return { cell: cells.address(merge.top, merge.left), area: rectAddress(merge) };
  }
  return null;
}

function wholeSchool(group: readonly ReadRow[]): School {
  const schools = group.map(({ school }) => school);
  const [first] = schools;
  if (!first) throw new Error('a school without rows');
  return {
    ...first,
    name: wholeName(first.name),
    code: schools.find(({ code }) => code !== null)?.code ?? null,
    kind: kindOf(schools),
    stage: null,
    amounts: together(schools.map(({ stage, amounts }) => ({ stage, entries: amounts }))),
    stated: together(schools.map(({ stage, stated }) => ({ stage, entries: stated }))),
  };
}

function kindOf(schools: readonly School[]): SchoolKind {
  const own = schools.find(({ kind }) => hasSeveralStages(kind));
  if (own) return own.kind;
  return kindOfStages(schools.map(({ stage }) => stage));
}

type Entries<Key extends string> = Readonly<Partial<Record<Key, StageAmounts>>>;

/** Amounts of each row under its stage; those from one merged cell as the whole school's. */
function together<Key extends string>(
  rows: readonly { stage: Stage | null; entries: Entries<Key> }[],
): Entries<Key> {
  const keys = new Set(rows.flatMap(({ entries }) => Object.keys(entries) as Key[]));
  const joined: Partial<Record<Key, StageAmounts>> = {};
  for (const key of keys) {
    const amounts = rows.map(({ entries }) => entries[key]?.whole);
    const [first] = amounts;
    if (first && amounts.every((amount) => isSameCell(amount, first))) {
      joined[key] = { whole: first };
      continue;
    }
    const entry: Partial<Record<Stage, Amount>> = {};
    for (const [at, { stage }] of rows.entries()) {
      const amount = amounts[at];
      if (stage && amount) entry[stage] = amount;
    }
    joined[key] = entry;
  }
  return joined;
}

function isSameCell(one: Amount | undefined, other: Amount): boolean {
  return one?.sources[0] === other.sources[0];
}
