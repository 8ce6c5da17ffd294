import type { SchoolKind } from '../../../standards/SchoolKind';
import type { Sponsor } from '../../../standards/Sponsor';
import type { Stage } from '../../../standards/Stage';
import { hasSeveralStages, stageOfKind } from '../../schools/identify';
import { kindOfStages } from '../../schools/kindOfStages';
import type { GatherQuestion } from '../Gathering';
import { firstOfEach } from './firstOfEach';
import type { SourceRow } from './SourceRow';

type Question = GatherQuestion | null;

/**
 * The kind of a school by all its rows. A kind that only the name gave yields to one in a column, and the kind of
 * one stage (小学 in the primary table) to that of a school of several stages.
 *
 * @param stages stages of the school that the rows speak of, for a school that nobody names a kind for
 */
export function joinedKind(
  rows: readonly SourceRow[],
  stages: readonly Stage[],
): { readonly kind: SchoolKind; readonly question: Question } {
  const told = rows.filter((row) => kindOf(row) !== 'unknown');
  const stated = told.filter(({ source }) => source.attributes?.includes('school-kind') ?? true);
  const heard = firstOfEach(stated.length > 0 ? stated : told, kindOf);
  const isCombined = stages.length > 1 || heard.some((row) => hasSeveralStages(kindOf(row)));
  const kept = isCombined ? heard.filter((row) => !isOwnStage(row)) : heard;
  const [only, ...others] = kept;
  if (only && others.length > 0)
    return { kind: 'unknown', question: differs('school-kind', kept, kindOf) };
  if (only) return { kind: kindOf(only), question: null };
  return { kind: stages.length > 1 ? kindOfStages(stages) : 'unknown', question: null };
}

/** Who runs the school by all its rows. */
export function joinedSponsor(rows: readonly SourceRow[]): {
  readonly sponsor: Sponsor;
  readonly question: Question;
} {
  const sponsorOf = ({ school }: SourceRow): Sponsor => school.sponsor;
  const told = firstOfEach(
    rows.filter((row) => sponsorOf(row) !== 'unknown'),
    sponsorOf,
  );
  const [only, ...others] = told;
  if (only && others.length === 0) return { sponsor: sponsorOf(only), question: null };
  return { sponsor: 'unknown', question: only ? differs('sponsor', told, sponsorOf) : null };
}

/** What the row says outright: a kind that came with an assumed stage was assumed too. */
function kindOf({ school, stage, isOpen }: SourceRow): SchoolKind {
  return isOpen && stage !== school.stage ? 'unknown' : school.kind;
}

/** 小学 for a row of the primary stage says no more than the stage does. */
function isOwnStage({ school, stage }: SourceRow): boolean {
  return stage !== null && school.kind !== 'teaching-point' && stageOfKind(school.kind) === stage;
}

function differs(
  attribute: 'school-kind' | 'sponsor',
  rows: readonly SourceRow[],
  valueOf: (row: SourceRow) => string,
): GatherQuestion {
  return {
    code: 'attribute-differs',
    attribute,
    school: rows[0]?.school.name ?? '',
    cells: rows.map(({ school }) => school.source),
    values: rows.map(valueOf),
  };
}
