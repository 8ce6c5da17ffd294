import { signOf } from '../../numeric/signOf';
import { outsideKinds } from '../../standards/outsideKinds';
import type { SchoolKind } from '../../standards/SchoolKind';
import type { Stage } from '../../standards/Stage';
import type { SchoolRow } from '../rows/BodyReading';
import { ask, note } from './Findings';
import { hasSeveralStages, stageOfKind, type Identity } from './identify';
import { kindOfStages } from './kindOfStages';
import { readFigure } from './readFigure';
import type { RowContext } from './SchoolContext';
import { contradicts, isMiddleName } from './stageOfSchoolName';
import { stageFinding } from './stageFinding';

/** Kind and stage of a row as the engine takes them. */
export interface Resolved {
  readonly kind: SchoolKind;
  readonly stage: Stage | null;
}

/** A decision with the words that made it; `''` where nothing can contradict them. */
interface Decided extends Resolved {
  readonly by: string;
}

const stages = ['primary', 'junior', 'senior'] as const;

/**
 * The stage of a row. What the row says outright wins, then its group label, the pupils per stage, the stage of
 * the whole table, the school's kind. Guesses and contradictions become questions.
 */
export function resolveStage(context: RowContext, row: SchoolRow, identity: Identity): Resolved {
  const { kind, stage, by } = decide(context, row, identity);
  const words = stage && by !== '' ? contradicting(row, { identity, kind, stage }) : null;
  if (words !== null) {
    const about = { code: 'stage-contradiction', severity: 'warning', value: stage ?? '' } as const;
    ask(context.findings, stageFinding(context, row, { ...about, details: { text: words, by } }));
  }
  return { kind, stage };
}

/** The words that speak against the stage: the school's name, or those of its kind. */
function contradicting(
  { words }: SchoolRow,
  { identity, kind, stage }: { identity: Identity; kind: SchoolKind; stage: Stage },
): string | null {
  if (outsideKinds.includes(kind) && kind !== 'senior') return null;
  if (contradicts(words, stage)) return words;
  const own = stageOfKind(identity.kind);
  if (!own || own === stage) return null;
  return identity.statedBy || words;
}

function decide(context: RowContext, row: SchoolRow, identity: Identity): Decided {
  const { kind, statedStage, statedBy } = identity;
  const { block } = row;
  if (statedStage) return { kind, stage: statedStage, by: statedBy };
  if (block.stage) return fromTable(context, row, { kind, stage: block.stage, by: block.says });
  const given = pupilStages(context);
  if (given.length >= 2) return fromPupils(context, row, { identity, given });
  const only = hasWholePupils(context) ? undefined : given[0];
  if (only) {
    const by = pupilsHeader(context, only);
    return fromTable(context, row, { kind, stage: only, by });
  }
  const { stage, says, isFromTitle } = context.tableStage;
  const isOther = isFromTitle && block.hasOwnTitle;
  if (stage && !isOther) return fromTable(context, row, { kind, stage, by: says });
  return fromKind(context, row, identity);
}

/** A table or block of one stage holds that stage's part of a school of several. */
function fromTable(context: RowContext, row: SchoolRow, decided: Decided): Decided {
  const { kind, stage } = decided;
  if (hasSeveralStages(kind) && stage) {
    const about = { code: 'combined-school-one-row', severity: 'info', value: stage } as const;
    note(context.findings, stageFinding(context, row, about));
  }
  const isPlain = kind === 'unknown' && row.words.endsWith('中学') && stage === 'junior';
  return isPlain ? { ...decided, kind: 'junior' } : decided;
}

/** Pupils per stage tell the stages of a school. */
function fromPupils(
  context: RowContext,
  row: SchoolRow,
  { identity, given }: { identity: Identity; given: readonly Stage[] },
): Decided {
  const { kind } = identity;
  const taught = given.filter((stage) => hasPupils(context, row.row, stage));
  if (hasSeveralStages(kind)) return { kind, stage: null, by: '' };
  const [first, second] = taught;
  if (first && !second) return { kind, stage: first, by: pupilsHeader(context, first) };
  if (!first) return fromKind(context, row, identity);
  if (kind !== 'unknown' && stageOfKind(kind) === null) return { kind, stage: null, by: '' };
  // It calls itself 小学 or 初中 but has pupils of several stages: the kind is asked for.
  if (kind !== 'unknown') {
    const { cells, layout } = context;
    const text = layout.kind === null ? row.words : cells.shown(row.row, layout.kind);
    const about = { code: 'kind-unknown', severity: 'warning', value: '' } as const;
    ask(context.findings, stageFinding(context, row, { ...about, details: { text } }));
  }
  return { kind: kindOfStages(taught), stage: null, by: '' };
}

function fromKind(context: RowContext, row: SchoolRow, { kind, statedBy }: Identity): Decided {
  const own = stageOfKind(kind);
  if (own) return { kind, stage: own, by: statedBy };
  if (outsideKinds.includes(kind)) return { kind, stage: null, by: '' };
  if (kind === 'unknown' && isMiddleName(row.words)) {
    const about = { code: 'stage-assumed', severity: 'warning', value: 'junior' } as const;
    ask(context.findings, stageFinding(context, row, about));
    return { kind: 'junior', stage: 'junior', by: '' };
  }
  const perStage = pupilStages(context).length >= 2;
  if (!perStage || kind === 'unknown') {
    const about = { code: 'stage-unknown', severity: 'error', value: '' } as const;
    ask(context.findings, stageFinding(context, row, about));
  }
  return { kind, stage: null, by: '' };
}

function pupilStages({ fieldColumns }: RowContext): Stage[] {
  const columns = fieldColumns.get('pupils') ?? {};
  return stages.filter((stage) => columns[stage]);
}

function pupilsHeader({ fieldColumns }: RowContext, stage: Stage): string {
  return fieldColumns.get('pupils')?.[stage]?.header.join(' > ') ?? '';
}

function hasWholePupils({ fieldColumns }: RowContext): boolean {
  return fieldColumns.get('pupils')?.whole !== undefined;
}

function hasPupils({ cells, fieldColumns }: RowContext, row: number, stage: Stage): boolean {
  const column = fieldColumns.get('pupils')?.[stage];
  if (!column) return false;
  const read = readFigure(cells, row, column);
  return read.kind === 'number' && signOf(read.value) > 0;
}
