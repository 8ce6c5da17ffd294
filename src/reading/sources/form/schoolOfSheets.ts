import type { School, StageAmounts } from '../../../engine/School';
import { signOf } from '../../../numeric/signOf';
import type { FieldId } from '../../../standards/FieldId';
import type { SchoolKind } from '../../../standards/SchoolKind';
import type { Stage } from '../../../standards/Stage';
import type { ReadingFinding } from '../../ReadingFinding';
import { hasSeveralStages, stageOfKind } from '../../schools/identify';
import { kindOfStages } from '../../schools/kindOfStages';
import { schoolIdentity, type SchoolIdentity } from './schoolIdentity';
import type { SchoolSheets } from './schoolSheets';
import { settledAmount } from './settledAmount';
import type { Statement } from './Statement';

/** One school with the doubts about it. */
export interface SchoolRead {
  readonly school: School;
  readonly findings: readonly ReadingFinding[];
  readonly questions: readonly ReadingFinding[];
}

const stages = ['primary', 'junior', 'senior'] as const;
/** Kinds that no standard counts. */
const outside: readonly SchoolKind[] = ['special', 'vocational', 'kindergarten'];

/**
 * The school that some sheets are about. Resources that stand once are its whole; pupils and teachers stand per stage.
 * A school of one stage has all its figures as the whole. Figures that two sheets state differently stay open.
 */
export function schoolOfSheets(sheets: SchoolSheets, file: string | null): SchoolRead {
  const identity = schoolIdentity(sheets, file);
  const statements = sheets.flatMap((sheet) => sheet.statements);
  const { kind, stage, questions: staging } = stageOf(identity, statements);
  const findings: ReadingFinding[] = [...identity.findings, ...staging];
  const questions: ReadingFinding[] = [...identity.questions, ...staging];
  const amounts: Partial<Record<FieldId, StageAmounts>> = {};
  for (const [field, parts] of byPart(statements, stage)) {
    const entry: { -readonly [Part in keyof StageAmounts]: StageAmounts[Part] } = {};
    for (const [part, group] of parts) {
      const settled = settledAmount(group, identity.name);
      entry[part] = settled.amount;
      findings.push(...settled.findings);
      questions.push(...settled.questions);
    }
    amounts[field] = entry;
  }
  const { name, code, source, sponsor } = identity;
  const school: School = {
    ...{ name, code, source, kind, sponsor, stage },
    branchOf: null,
    amounts,
    stated: {},
  };
  return { school, findings, questions };
}

type Part = 'whole' | Stage;

/** Statements by field and part; of a school of one stage, the empty forms of other stages do not count. */
function byPart(
  statements: readonly Statement[],
  only: Stage | null,
): Map<FieldId, Map<Part, Statement[]>> {
  const fields = new Map<FieldId, Map<Part, Statement[]>>();
  for (const statement of statements) {
    const part = partOf(statement, only);
    if (part === null) continue;
    const parts = fields.get(statement.field) ?? new Map<Part, Statement[]>();
    fields.set(statement.field, parts);
    const group = parts.get(part);
    if (group) group.push(statement);
    else parts.set(part, [statement]);
  }
  return fields;
}

function partOf({ stage }: Statement, only: Stage | null): Part | null {
  if (only === null) return stage ?? 'whole';
  return stage === null || stage === only ? 'whole' : null;
}

/** Kind and stage: by what the sheets say, else by the stages that have figures. */
function stageOf(
  { kind, name, source }: SchoolIdentity,
  statements: readonly Statement[],
): { kind: SchoolKind; stage: Stage | null; questions: ReadingFinding[] } {
  const taught = stages.filter((stage) => hasFigures(statements, stage));
  const own = stageOfKind(kind);
  if (hasSeveralStages(kind) || outside.includes(kind)) return { kind, stage: null, questions: [] };
  const ask = (code: 'stage-unknown' | 'kind-unknown'): ReadingFinding => ({
    code,
    severity: code === 'stage-unknown' ? 'error' : 'warning',
    cell: source,
    details: { school: name, text: name },
  });
  const [first, second] = taught;
  if (own && (!first || (first === own && !second))) return { kind, stage: own, questions: [] };
  if (!first) return { kind, stage: null, questions: [ask('stage-unknown')] };
  const asked = own === null ? [] : [ask('kind-unknown')];
  const isPoint = kind === 'teaching-point';
  if (!second) return { kind: isPoint ? kind : first, stage: first, questions: asked };
  return { kind: kindOfStages(taught), stage: null, questions: asked };
}

/** Whether anything but nothing is stated for the stage. */
function hasFigures(statements: readonly Statement[], stage: Stage): boolean {
  return statements.some(
    ({ stage: of, amount }) => of === stage && 'value' in amount && signOf(amount.value) > 0,
  );
}
