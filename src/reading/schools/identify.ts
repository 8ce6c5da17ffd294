import type { SchoolKind } from '../../standards/SchoolKind';
import type { Stage } from '../../standards/Stage';
import type { SchoolRow } from '../rows/BodyReading';
import { stageOfLabel } from '../words/stageOfLabel';
import { ask, note } from './Findings';
import type { RowContext } from './SchoolContext';
import { kindOfName, schoolKindOf } from './schoolKindOf';

/** What a row says outright about its school. */
export interface Identity {
  readonly kind: SchoolKind;
  /** Stage by stage column, by name (小学部) or by a kind column that names the part; `null` when none says. */
  readonly statedStage: Stage | null;
  /** The words of the column that stated the stage or the kind; `''` when the name did. */
  readonly statedBy: string;
}

const ofSeveralStages: readonly SchoolKind[] = ['nine-year', 'twelve-year', 'complete-secondary'];
const ofOneStage: Readonly<Partial<Record<SchoolKind, Stage>>> = {
  primary: 'primary',
  junior: 'junior',
  senior: 'senior',
};

/** Whether schools of this kind have several stages. */
export function hasSeveralStages(kind: SchoolKind): boolean {
  return ofSeveralStages.includes(kind);
}

/** The stage of a kind of one stage; a teaching point teaches primary pupils. */
export function stageOfKind(kind: SchoolKind): Stage | null {
  return kind === 'teaching-point' ? 'primary' : (ofOneStage[kind] ?? null);
}

/**
 * Kind and stated stage of a row, from its kind column, stage column, name and group label. A kind column that
 * says 小学 for a school whose name says 九年一贯制 names the part of the school that stands in this row.
 */
export function identify(context: RowContext, { row, words, block }: SchoolRow): Identity {
  const { cells, layout, tableStage } = context;
  const kindWords = layout.kind === null ? '' : cells.shown(row, layout.kind);
  const given = schoolKindOf(kindWords);
  const named = kindOfName(words);
  const statement = statedStage(context, row, { words, kindWords, named: named.kind });
  const isContradicted = kindWords.includes('≠');
  const isReadable = !isContradicted && (given !== 'unknown' || stageOfLabel(kindWords) !== null);
  if (kindWords !== '' && !isReadable) {
    unknownKind(context, { row, words, text: kindWords, isQuestion: isContradicted });
  }
  if (named.isDoubtful && given === 'unknown') {
    unknownKind(context, { row, words, text: words, isQuestion: true });
  }
  const around = block.kind === 'unknown' ? tableStage.kind : block.kind;
  return { kind: kindOf({ given, named: named.kind, around }), ...statement };
}

/** The stage that the stage column says, else the name, else a kind column that names a part or nothing but a stage. */
function statedStage(
  { cells, layout }: RowContext,
  row: number,
  { words, kindWords, named }: { words: string; kindWords: string; named: SchoolKind },
): Pick<Identity, 'statedStage' | 'statedBy'> {
  const stageWords = layout.stage === null ? '' : cells.shown(row, layout.stage);
  const byColumn = stageOfLabel(stageWords);
  if (byColumn) return { statedStage: byColumn, statedBy: stageWords };
  const byName = stageOfName(words);
  if (byName) return { statedStage: byName, statedBy: '' };
  const given = schoolKindOf(kindWords);
  const part = given === 'teaching-point' ? null : stageOfKind(given);
  const isPart = part !== null && hasSeveralStages(named);
  const byKind = isPart ? part : given === 'unknown' ? stageOfLabel(kindWords) : null;
  return { statedStage: byKind, statedBy: kindWords };
}

function kindOf({
  given,
  named,
  around,
}: Record<'given' | 'named' | 'around', SchoolKind>): SchoolKind {
  const own = ownKind(given, named);
  if (own === 'unknown') return around;
  // In a list of teaching points every 小学 is one.
  return around === 'teaching-point' && own === 'primary' ? around : own;
}

function ownKind(given: SchoolKind, named: SchoolKind): SchoolKind {
  if (given === 'unknown') return named;
  const isVague = stageOfKind(given) !== null && given !== 'teaching-point';
  const isParticular =
    named !== 'unknown' && (named === 'teaching-point' || stageOfKind(named) === null);
  return isVague && isParticular ? named : given;
}

/** 东风学校（小学部）, 东风学校_初中, 第一中学初中部. */
function stageOfName(words: string): Stage | null {
  const part =
    /(?:[(_\-—]|学校|中学)(小学|初中|高中)部?\)?$/.exec(words)?.[1] ??
    /(小学|初中|高中)部\)?$/.exec(words)?.[1];
  if (part === undefined) return null;
  return part === '小学' ? 'primary' : part === '初中' ? 'junior' : 'senior';
}

function unknownKind(
  { cells, layout, findings }: RowContext,
  about: { row: number; words: string; text: string; isQuestion: boolean },
): void {
  const { row, words, text, isQuestion } = about;
  const add = isQuestion ? ask : note;
  add(findings, {
    code: 'kind-unknown',
    severity: isQuestion ? 'warning' : 'info',
    cell: cells.address(row, layout.kind ?? layout.name),
    details: { school: words, text, row: String(row + 1) },
  });
}
