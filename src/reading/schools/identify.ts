import type { SchoolKind } from '../../standards/SchoolKind';
import type { Stage } from '../../standards/Stage';
import type { SchoolRow } from '../rows/BodyReading';
import { stageOfText } from '../words/stageOfText';
import { note } from './Findings';
import type { SchoolContext } from './SchoolContext';
import { schoolKindOf } from './schoolKindOf';

/** What a row says outright about its school. */
export interface Identity {
  readonly kind: SchoolKind;
  /** Stage by stage column, by name (小学部) or by a kind column that names the part; `null` when none says. */
  readonly statedStage: Stage | null;
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
export function identify(context: SchoolContext, { row, words, block }: SchoolRow): Identity {
  const { cells, layout } = context;
  const kindWords = layout.kind === null ? '' : cells.shown(row, layout.kind);
  const given = schoolKindOf(kindWords);
  const named = schoolKindOf(words);
  const part = stageOfKind(given);
  const isPart = part !== null && given !== 'teaching-point' && hasSeveralStages(named);
  const statedStage = stageColumn(context, row) ?? stageOfName(words) ?? (isPart ? part : null);
  if (kindWords !== '' && given === 'unknown' && !stageOfText(kindWords)) {
    unknownKind(context, { row, words, kindWords });
  }
  return { kind: kindOf({ given, named, block: block.kind }), statedStage };
}

function kindOf({
  given,
  named,
  block,
}: Record<'given' | 'named' | 'block', SchoolKind>): SchoolKind {
  if (given === 'unknown') return named === 'unknown' ? block : named;
  const isVague = stageOfKind(given) !== null && given !== 'teaching-point';
  const isParticular =
    named !== 'unknown' && (named === 'teaching-point' || stageOfKind(named) === null);
  return isVague && isParticular ? named : given;
}

function stageColumn({ cells, layout }: SchoolContext, row: number): Stage | null {
  if (layout.stage === null) return null;
  const words = cells.shown(row, layout.stage);
  return stageOfText(words) ?? (/高中/.test(words) ? 'senior' : null);
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
  { cells, layout, findings }: SchoolContext,
  { row, words, kindWords }: { row: number; words: string; kindWords: string },
): void {
  note(findings, {
    code: 'kind-unknown',
    severity: 'info',
    cell: cells.address(row, layout.kind ?? layout.name),
    details: { school: words, text: kindWords, row: String(row + 1) },
  });
}
