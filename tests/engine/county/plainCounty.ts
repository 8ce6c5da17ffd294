import Fraction from 'fraction.js';
import type { CountyFacts, SchoolFact } from '../../../src/engine/county/CountyFacts';
import { evaluate } from '../../../src/engine/evaluate';
import type { Evaluation } from '../../../src/engine/Evaluation';
import type { School } from '../../../src/engine/School';
import type { EvaluatedStage } from '../../../src/standards/EvaluatedStage';
import { countyFigures } from '../../../src/standards/county/countyFigures';
import type { CountyFigureId } from '../../../src/standards/county/countyFigures';
import type { Standard } from '../../../src/standards/Standard';
import { schoolOf } from '../schoolOf';

type Plain = number | string | null;

/** A county in plain numbers; `undefined` figures were never entered, `null` is a cell that cannot be read. */
export interface PlainCounty {
  readonly figures: Readonly<Partial<Record<CountyFigureId, Plain | undefined>>>;
  /** Declarations that have no evidence. */
  readonly unproven: readonly CountyFigureId[];
  readonly classes: readonly (readonly [string, EvaluatedStage | null, Plain])[] | null;
  readonly rooms:
    readonly (readonly [string, 'music' | 'fine-arts' | null, Plain, Plain?])[] | null;
  readonly schools: readonly PlainSchoolFact[] | null;
  readonly scores: Readonly<Record<string, readonly [full: Plain, got: Plain]>>;
  /** Rows of each school table. */
  readonly tables: readonly (readonly School[])[];
}

/** Facts of one school in plain numbers. */
export interface PlainSchoolFact {
  readonly school: string;
  readonly built?: Plain;
  readonly isRural?: boolean;
  readonly migrantShare?: Plain;
  readonly allottedFund?: Plain;
  readonly publicBudget?: Plain;
  readonly trainingBudget?: Plain;
}

const number = (value: Plain | undefined): Fraction | null =>
  value === null || value === undefined ? null : new Fraction(value);

/** What the engine eats, from plain numbers. */
export function factsOf(plain: PlainCounty): CountyFacts {
  const figures = (Object.keys(countyFigures) as CountyFigureId[]).flatMap((id) => {
    const value = plain.figures[id];
    if (value === undefined) return [];
    const evidence = plain.unproven.includes(id) ? ' ' : `材料 ${countyFigures[id].code}`;
    const source = `县级数据!${countyFigures[id].code}`;
    return [[id, { amount: number(value), evidence, source }] as const];
  });
  return {
    figures: new Map(figures),
    classes:
      plain.classes?.map(([school, stage, pupils], at) => ({
        school,
        stage,
        name: `${at + 1}班`,
        pupils: number(pupils),
        source: `班级名单!E${at + 2}`,
      })) ?? null,
    rooms:
      plain.rooms?.map(([school, use, area, built], at) => ({
        school,
        use,
        area: number(area),
        built: number(built),
        source: `专用教室!D${at + 2}`,
      })) ?? null,
    schools: plain.schools?.map(schoolFact) ?? null,
    scores: new Map(
      Object.entries(plain.scores).map(([code, [full, got]]) => [
        code,
        { full: number(full), got: number(got), evidence: null, source: `评分表!${code}` },
      ]),
    ),
  };
}

function schoolFact(fact: PlainSchoolFact, at: number): SchoolFact {
  return {
    school: fact.school,
    built: number(fact.built),
    isRural: fact.isRural ?? null,
    isBoarding: null,
    migrantShare: number(fact.migrantShare),
    allottedFund: number(fact.allottedFund),
    publicBudget: number(fact.publicBudget),
    trainingBudget: number(fact.trainingBudget),
    source: `学校情况!A${at + 2}`,
  };
}

/** Each table evaluated by the standard. */
export function evaluationsOf(plain: PlainCounty, standard: Standard): readonly Evaluation[] {
  return plain.tables.map((schools) => evaluate(schools, standard));
}

/** A school of one stage that meets all indicators of both standards with room to spare, whatever its pupils. */
export function plainSchool(
  name: string,
  pupils: Plain | Readonly<Partial<Record<'primary' | 'junior' | 'senior', number>>>,
  about: Partial<Omit<School, 'amounts' | 'name'>> = {},
): School {
  const perStage = pupils !== null && typeof pupils === 'object';
  const stages = perStage ? Object.keys(pupils) : [];
  const people = (count: number) =>
    perStage ? Object.fromEntries(stages.map((stage) => [stage, count])) : count;
  return schoolOf(
    { name, ...about, ...(perStage ? { stage: null } : {}) },
    {
      pupils,
      'teachers-above-degree': people(500),
      'backbone-teachers': people(100),
      'pe-arts-teachers': people(100),
      'full-time-teachers': people(600),
      'intermediate-title-teachers': people(300),
      'teaching-space-net': 60000,
      'sports-space': 90000,
      'equipment-value': 30000000,
      'networked-classrooms': 300,
      computers: 900,
      books: 90000,
    },
  );
}
