import type { FieldId } from '../../standards/FieldId';
import { fields } from '../../standards/fields';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { Amount } from '../Amount';
import type { School, StageAmounts } from '../School';
import { addStageAmounts } from './addStageAmounts';
import { meanStated } from './meanStated';

/**
 * A main school with its branches added: pupils and every quantity summed, stated values per pupil weighted by
 * pupils. A quantity that one of them lacks is missing. How many grades a school has, or whether its laboratories
 * reach the standard, is the main school's own.
 */
export function joinSchool(main: School, branches: readonly School[]): School {
  const parts = branches.map((branch) =>
    branch.stage !== null && main.stage === null ? asPart(branch, main) : branch,
  );
  return joinAll([main, ...parts]) ?? main;
}

/** Halves are joined, not one after the other: the lists of sources would be copied once for each branch. */
function joinAll(schools: readonly School[]): School | undefined {
  const [only, second] = schools;
  if (!only || !second) return only;
  const half = Math.ceil(schools.length / 2);
  const [left, right] = [joinAll(schools.slice(0, half)), joinAll(schools.slice(half))];
  return left && right ? joinTwo(left, right) : left;
}

function joinTwo(main: School, part: School): School {
  const amounts: Partial<Record<FieldId, StageAmounts>> = {};
  for (const field of keysOf(main.amounts, part.amounts)) {
    const isOwn = ['grade', 'yes-no'].includes(fields[field].unit);
    const entry = isOwn ? main.amounts[field] : addedEntry([main, part], field);
    if (entry) amounts[field] = entry;
  }
  const stated: Partial<Record<IndicatorId, StageAmounts>> = {};
  for (const indicator of keysOf(main.stated, part.stated)) {
    stated[indicator] = meanEntry([main, part], indicator);
  }
  return { ...main, amounts, stated };
}

type Pair = readonly [main: School, branch: School];

function keysOf<Key extends string>(
  left: Readonly<Partial<Record<Key, unknown>>>,
  right: Readonly<Partial<Record<Key, unknown>>>,
): readonly Key[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])] as Key[];
}

/** A branch of one stage beside a main school of several: its figures belong to that stage, and to the whole. */
function asPart(branch: School, main: School): School {
  const { stage } = branch;
  if (stage === null) return branch;
  const moved = (field: FieldId, entry: StageAmounts | undefined): StageAmounts => {
    const own = entry?.whole ?? entry?.[stage];
    if (!own) return {};
    const there = main.amounts[field] ?? {};
    const isWhole = there.whole !== undefined;
    return {
      ...(isWhole ? { whole: own } : {}),
      ...(isWhole && !there[stage] ? {} : { [stage]: own }),
    };
  };
  const amounts = (Object.keys(branch.amounts) as FieldId[]).map(
    (field) => [field, moved(field, branch.amounts[field])] as const,
  );
  const stated = Object.entries(branch.stated).map(([indicator, entry]) => {
    const own = entry.whole ?? entry[stage];
    return [indicator, own ? { [stage]: own } : {}] as const;
  });
  return { ...branch, amounts: Object.fromEntries(amounts), stated: Object.fromEntries(stated) };
}

function addedEntry([main, branch]: Pair, field: FieldId): StageAmounts {
  const [own, added] = [main.amounts[field], branch.amounts[field]];
  if (isGiven(own) && isGiven(added)) return addStageAmounts(own, added);
  const [given, without] = isGiven(own) ? [own, branch] : [added ?? {}, main];
  return Object.fromEntries(
    Object.entries(given).map(([part, amount]) => [part, lacking(amount, without)]),
  );
}

function isGiven(entry: StageAmounts | undefined): entry is StageAmounts {
  return entry !== undefined && Object.keys(entry).length > 0;
}

/** One of the two schools has no such figure. */
function lacking({ sources }: Amount, without: School): Amount {
  return { missing: 'blank', sources: [...sources, without.source] };
}

function meanEntry([main, branch]: Pair, indicator: IndicatorId): StageAmounts {
  const [own, added] = [main.stated[indicator] ?? {}, branch.stated[indicator] ?? {}];
  const parts = keysOf(own, added);
  return Object.fromEntries(
    parts.map((part) => {
      const [left, right] = [own[part], added[part]];
      if (left && !right && !hasPart(branch, part)) return [part, left];
      if (right && !left && !hasPart(main, part)) return [part, right];
      const mean = meanStated(
        { stated: left ?? nothing(main), pupils: pupilsOf(main, part) },
        { stated: right ?? nothing(branch), pupils: pupilsOf(branch, part) },
      );
      return [part, mean];
    }),
  );
}

/** Whether the school may have pupils in this stage: one that gives no figure of them there has none. */
function hasPart({ amounts }: School, part: keyof StageAmounts): boolean {
  return part === 'whole' || amounts.pupils?.[part] !== undefined;
}

function nothing({ source }: School): Amount {
  return { missing: 'blank', sources: [source] };
}

function pupilsOf({ amounts, stage, source }: School, part: keyof StageAmounts): Amount {
  const pupils = amounts.pupils ?? {};
  const own = pupils[part] ?? (part === stage ? pupils.whole : undefined);
  return own ?? { missing: 'no-column', sources: [source] };
}
