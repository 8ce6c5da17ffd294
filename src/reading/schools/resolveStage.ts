import type { SchoolKind } from '../../standards/SchoolKind';
import type { Stage } from '../../standards/Stage';
import type { ReadingFinding } from '../ReadingFinding';
import type { SchoolRow } from '../rows/BodyReading';
import { ask, note } from './Findings';
import { hasSeveralStages, stageOfKind, type Identity } from './identify';
import { readNumber } from './readNumber';
import type { SchoolContext } from './SchoolContext';
import { signOf } from '../../numeric/signOf';

/** Kind and stage of a row as the engine takes them. */
export interface Resolved {
  readonly kind: SchoolKind;
  readonly stage: Stage | null;
}

const stages = ['primary', 'junior', 'senior'] as const;
/** Schools that no standard counts; their stage does not matter. */
const outside: readonly SchoolKind[] = ['special', 'vocational', 'kindergarten', 'senior'];

/**
 * The stage of a row. What the row says outright wins, then its group label, the pupils per stage, the stage of
 * the whole table, the school's kind. Guesses and contradictions become questions.
 */
export function resolveStage(context: SchoolContext, row: SchoolRow, identity: Identity): Resolved {
  const { kind, statedStage } = identity;
  if (statedStage) return { kind, stage: statedStage };
  if (row.block.stage) return fromTable(context, row, { kind, stage: row.block.stage });
  const given = pupilStages(context);
  if (given.length >= 2) return fromPupils(context, row, { kind, given });
  const only = hasWholePupils(context) ? undefined : given[0];
  const tableStage = only ?? context.tableStage;
  if (tableStage) return fromTable(context, row, { kind, stage: tableStage });
  return fromKind(context, row, kind);
}

/** A table or block of one stage holds that stage's part of a school of several. */
function fromTable(
  context: SchoolContext,
  row: SchoolRow,
  { kind, stage }: { kind: SchoolKind; stage: Stage },
): Resolved {
  const own = stageOfKind(kind);
  if (own && own !== stage) {
    ask(
      context.findings,
      stageFinding(context, row, { code: 'stage-assumed', severity: 'warning', value: stage }),
    );
  } else if (hasSeveralStages(kind)) {
    const about = { code: 'combined-school-one-row', severity: 'info', value: stage } as const;
    note(context.findings, stageFinding(context, row, about));
  }
  const isPlain = kind === 'unknown' && row.words.endsWith('中学') && stage === 'junior';
  return { kind: isPlain ? 'junior' : kind, stage };
}

/** Pupils per stage tell the stages of a school. */
function fromPupils(
  context: SchoolContext,
  row: SchoolRow,
  { kind, given }: { kind: SchoolKind; given: readonly Stage[] },
): Resolved {
  const taught = given.filter((stage) => hasPupils(context, row.row, stage));
  if (hasSeveralStages(kind)) return { kind, stage: null };
  const [first, second] = taught;
  if (first && !second) {
    const own = stageOfKind(kind);
    if (own && own !== first) {
      const about = { code: 'stage-assumed', severity: 'warning', value: first } as const;
      ask(context.findings, stageFinding(context, row, about));
    }
    return { kind, stage: first };
  }
  if (!first) return fromKind(context, row, kind);
  if (kind !== 'unknown' && stageOfKind(kind) === null) return { kind, stage: null };
  const several = kindOfStages(taught);
  // It calls itself 小学 or 初中 but has pupils of several stages: the kind is asked for.
  if (kind !== 'unknown') {
    const { cells, layout } = context;
    const words = layout.kind === null ? row.words : cells.shown(row.row, layout.kind);
    const asked = stageFinding(context, row, {
      code: 'kind-unknown',
      severity: 'warning',
      value: '',
    });
    ask(context.findings, { ...asked, details: { ...asked.details, text: words } });
  }
  return { kind: several, stage: null };
}

function fromKind(context: SchoolContext, row: SchoolRow, kind: SchoolKind): Resolved {
  const own = stageOfKind(kind);
  if (own) return { kind, stage: own };
  if (outside.includes(kind)) return { kind, stage: null };
  const isMiddle =
    kind === 'unknown' && /中学(?:\(.*\))?$|[一二三四五六七八九十]中$/.test(row.words);
  if (isMiddle) {
    const about = { code: 'stage-assumed', severity: 'warning', value: 'junior' } as const;
    ask(context.findings, stageFinding(context, row, about));
    return { kind: 'junior', stage: 'junior' };
  }
  const perStage = pupilStages(context).length >= 2;
  if (!perStage || kind === 'unknown') {
    ask(
      context.findings,
      stageFinding(context, row, { code: 'stage-unknown', severity: 'error', value: '' }),
    );
  }
  return { kind, stage: null };
}

function kindOfStages(taught: readonly Stage[]): SchoolKind {
  if (taught.length === 3) return 'twelve-year';
  return taught.includes('primary') ? 'nine-year' : 'complete-secondary';
}

function pupilStages({ fieldColumns }: SchoolContext): Stage[] {
  const columns = fieldColumns.get('pupils') ?? {};
  return stages.filter((stage) => columns[stage]);
}

function hasWholePupils({ fieldColumns }: SchoolContext): boolean {
  return fieldColumns.get('pupils')?.whole !== undefined;
}

function hasPupils({ cells, fieldColumns }: SchoolContext, row: number, stage: Stage): boolean {
  const column = fieldColumns.get('pupils')?.[stage];
  if (!column) return false;
  const read = readNumber(cells.value(row, column.column), column.unit);
  return read.kind === 'number' && signOf(read.value) > 0;
}

function stageFinding(
  { cells, layout }: SchoolContext,
  { row, nameRow, words }: SchoolRow,
  about: Pick<ReadingFinding, 'code' | 'severity'> & { value: string },
): ReadingFinding {
  const { code, severity, value } = about;
  return {
    code,
    severity,
    cell: cells.address(nameRow, layout.name),
    details: { school: words, row: String(row + 1), ...(value ? { value } : {}) },
  };
}
