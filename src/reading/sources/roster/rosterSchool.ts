import type { Amount } from '../../../engine/Amount';
import type { School, StageAmounts } from '../../../engine/School';
import type { FieldId } from '../../../standards/FieldId';
import type { SchoolKind } from '../../../standards/SchoolKind';
import type { Stage } from '../../../standards/Stage';
import type { ReadingFinding } from '../../ReadingFinding';
import { hasSeveralStages, stageOfKind } from '../../schools/identify';
import { kindOfName } from '../../schools/schoolKindOf';
import { countTeachers } from './countTeachers';
import { schoolPart } from './schoolPart';
import type { Teacher } from './Teacher';

const stages = ['primary', 'junior', 'senior'] as const;
const stageOfPart: Readonly<Record<string, Stage>> = {
  小学: 'primary',
  初中: 'junior',
  高中: 'senior',
};

/** The school that some teachers belong to, with its figures, and questions about teachers without a stage. */
export function rosterSchool(
  teachers: readonly Teacher[],
  tableStage: Stage | null,
): { school: School; questions: readonly ReadingFinding[] } | null {
  const [first] = teachers;
  if (!first) return null;
  const { kind } = kindOfName(first.school);
  const only = onlyStage(first.school, kind) ?? tableStage;
  const staged = teachers.map((teacher) => ({ teacher, stage: stageIn(teacher, only) }));
  const lost = staged.filter(({ stage }) => stage === null);
  const taught = stages.filter((stage) => staged.some((one) => one.stage === stage));
  const stage = stageOf(kind, taught, lost.length === 0 || only !== null);
  const amounts: Partial<Record<FieldId, StageAmounts>> = {};
  for (const one of taught) {
    const counted = countTeachers(staged.flatMap((row) => (row.stage === one ? row.teacher : [])));
    const open = lost.map(({ teacher }) => teacher.cell);
    for (const [field, amount] of Object.entries(counted)) {
      const entry: Amount = open.length > 0 ? { missing: 'not-a-number', sources: open } : amount;
      const id = field as FieldId;
      amounts[id] = { ...amounts[id], [stage === null ? one : 'whole']: entry };
    }
  }
  const school: School = {
    name: first.school,
    code: teachers.find(({ code }) => code !== null)?.code ?? null,
    source: first.schoolCell,
    kind,
    sponsor: 'unknown',
    stage,
    branchOf: null,
    amounts,
    stated: {},
  };
  const blank = lost.filter(({ teacher }) => teacher.stage === null);
  return { school, questions: blank.map(({ teacher }) => stageQuestion(teacher)) };
}

/** The one stage of a school of its kind, or of the part of a school that the name speaks of. */
function onlyStage(name: string, kind: SchoolKind): Stage | null {
  const named = schoolPart.exec(name)?.[1];
  return named === undefined ? stageOfKind(kind) : (stageOfPart[named] ?? null);
}

/** A blank is the one stage of the school; words that were not understood are not. */
function stageIn({ stage }: Teacher, only: Stage | null): Stage | null {
  return stage === 'unknown' ? null : (stage ?? only);
}

/** A school of one stage has its figures as the whole; one of several, or of which nobody can tell, per stage. */
function stageOf(kind: SchoolKind, taught: readonly Stage[], isTold: boolean): Stage | null {
  const [first, second] = taught;
  if (first === undefined || second !== undefined || !isTold) return null;
  return hasSeveralStages(kind) ? null : first;
}

function stageQuestion({ school, cell, row }: Teacher): ReadingFinding {
  const details = { school, row: String(row + 1) };
  return { code: 'roster-stage-unknown', severity: 'warning', cell, details };
}
