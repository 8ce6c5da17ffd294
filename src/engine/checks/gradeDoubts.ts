import Fraction from 'fraction.js';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { FieldId, GradePupils } from '../../standards/FieldId';
import { signOf } from '../../numeric/signOf';
import { healthRules } from '../../standards/healthRules';
import type { Amount } from '../Amount';
import type { EngineFinding } from '../EngineFinding';
import { isKnown } from '../isKnown';
import { aboutView } from './aboutView';
import { figureText } from './figureText';
import { healthFinding } from './healthFinding';
import type { QuantityView } from './QuantityView';

/** Grades of a stage in the usual order (六三制) and where junior begins a year earlier (五四制). */
const gradesOf: Readonly<Record<EvaluatedStage, readonly (readonly GradePupils[])[]>> = {
  primary: [gradeRange(1, 6), gradeRange(1, 5)],
  junior: [gradeRange(7, 9), gradeRange(6, 9)],
};

type GradeNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

function gradeRange(first: number, last: number): GradePupils[] {
  const all: readonly GradeNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  return all
    .filter((grade) => grade >= first && grade <= last)
    .map((grade): GradePupils => `pupils-grade-${grade}`);
}

/** Grades that do not add up to the pupils, intake unlike the first grade (K10), unusual numbers of grades (K12). */
export function gradeDoubts(view: QuantityView): EngineFinding[] {
  const { stage } = view;
  if (stage === null) return [];
  const ofStage = { ...view, stage };
  return [
    ...gradesDiffer(ofStage),
    ...differsFromGrade(ofStage, { code: 'intake-differs', field: 'intake', grades: firstGrades }),
    ...differsFromGrade(ofStage, {
      code: 'graduates-differ',
      field: 'expected-graduates',
      grades: lastGrades,
    }),
    ...unusualGrades(ofStage),
  ];
}

type StageView = QuantityView & { readonly stage: EvaluatedStage };

/** The amount of a grade: a grade belongs to its stage, also in a row of several stages. */
function gradeOf({ school, stage, amounts }: StageView, field: FieldId): Amount | undefined {
  return (
    amounts[field] ??
    (school.stage === null ? school.amounts[field]?.whole : undefined) ??
    school.amounts[field]?.[stage]
  );
}

function gradesDiffer(view: StageView): EngineFinding[] {
  const { pupils } = view.amounts;
  if (!isKnown(pupils)) return [];
  const ways = gradesOf[view.stage].flatMap((fields) => {
    const amounts = fields.map((field) => gradeOf(view, field)).filter(isKnown);
    if (amounts.length < fields.length) return [];
    return [{ amounts, sum: amounts.reduce((sum, { value }) => sum.add(value), new Fraction(0)) }];
  });
  const [first] = ways;
  if (!first || ways.some(({ sum }) => sum.equals(pupils.value))) return [];
  return [
    healthFinding('grades-differ', {
      sources: [...pupils.sources, ...first.amounts.flatMap(({ sources }) => sources)],
      ...aboutView(view),
      fields: ['pupils'],
      details: { sum: figureText(first.sum), total: figureText(pupils.value) },
    }),
  ];
}

/** New pupils are the first grade: 一年级 in 小学; 七年级, or 六年级 in 五四制, in 初中. */
const firstGrades = { primary: [1], junior: [7, 6] } as const;
/** Those who will leave are the last one: 六年级, or 五年级 in 五四制; 九年级. */
const lastGrades = { primary: [6, 5], junior: [9] } as const;

/** A quantity that must be the pupils of a grade; one of the grades that it may be is enough. */
function differsFromGrade(
  view: StageView,
  {
    code,
    field,
    grades,
  }: {
    readonly code: EngineFinding['code'];
    readonly field: FieldId;
    readonly grades: Readonly<Record<EvaluatedStage, readonly GradeNumber[]>>;
  },
): EngineFinding[] {
  const stated = view.amounts[field];
  const ids = grades[view.stage].map((grade): GradePupils => `pupils-grade-${grade}`);
  const found = ids.flatMap((id) => {
    const amount = gradeOf(view, id);
    return isKnown(amount) && signOf(amount.value) > 0 ? [{ id, amount }] : [];
  });
  const [grade] = found;
  if (!isKnown(stated) || !grade) return [];
  if (found.some(({ amount }) => amount.value.equals(stated.value))) return [];
  return [
    healthFinding(code, {
      sources: [...stated.sources, ...grade.amount.sources],
      ...aboutView(view),
      fields: [field, grade.id],
      details: { sum: figureText(stated.value), total: figureText(grade.amount.value) },
    }),
  ];
}

/** A teaching point rightly has fewer grades. */
function unusualGrades(view: StageView): EngineFinding[] {
  const { grades } = view.amounts;
  const usual = healthRules.K12.limits[view.stage];
  if (!isKnown(grades) || view.school.kind === 'teaching-point') return [];
  if (grades.value.equals(usual) || grades.value.equals(0)) return [];
  return [
    healthFinding('grades-unusual', {
      sources: grades.sources,
      ...aboutView(view),
      fields: ['grades'],
      details: { grades: figureText(grades.value), usual },
    }),
  ];
}
