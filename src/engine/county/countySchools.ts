import Fraction from 'fraction.js';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import { evaluatedStages } from '../../standards/EvaluatedStage';
import { outsideKinds } from '../../standards/outsideKinds';
import type { SchoolKind } from '../../standards/SchoolKind';
import { stagesOfKind } from '../../standards/stagesOfKind';
import type { Evaluation } from '../Evaluation';
import { isKnown } from '../isKnown';
import { makeSections } from '../makeSections';
import type { School } from '../School';
import { classesOfSchool } from './classesOfSchool';
import type { CountySchool } from './CountySchool';
import { schoolKey } from './schoolKey';

/** A row of a table with the stages in which its evaluation counts it. */
interface Row {
  readonly school: School;
  readonly counted: readonly EvaluatedStage[];
  readonly pupils: ReadonlyMap<EvaluatedStage, Fraction | null>;
  readonly branches: readonly string[];
}

/**
 * The county's schools, each once: two tables may hold one stage each of a nine-year school. Rows are one school where
 * code or name agree, and never where both have a code and they differ. Schools outside compulsory
 * schooling are not among them; those that the scope leaves out are, without counted stages.
 */
export function countySchools(evaluations: readonly Evaluation[]): readonly CountySchool[] {
  const groups: Row[][] = [];
  const byCode = new Map<string, Row[]>();
  const byName = new Map<string, Row[][]>();
  for (const row of evaluations.flatMap(rowsOf)) {
    const { code, name } = row.school;
    const named = byName.get(schoolKey(name)) ?? [];
    const group =
      (code === null ? undefined : byCode.get(code)) ??
      named.find((rows) => isSameCode(rows, code));
    if (group) group.push(row);
    else {
      groups.push([row]);
      byName.set(schoolKey(name), [...named, groups[groups.length - 1] ?? []]);
    }
    if (code !== null) byCode.set(code, group ?? groups[groups.length - 1] ?? []);
  }
  return [...groups.flatMap(schoolOf), ...evaluations.flatMap(branchPoints)];
}

function isSameCode(rows: readonly Row[], code: string | null): boolean {
  const codes = rows.flatMap(({ school }) => school.code ?? []);
  return code === null || codes.length === 0 || codes.includes(code);
}

function rowsOf(evaluation: Evaluation): readonly Row[] {
  const counted = new Map<School, EvaluatedStage[]>();
  for (const { sections } of evaluation.stages) {
    for (const { section } of sections) {
      counted.set(section.school, [...(counted.get(section.school) ?? []), section.stage]);
    }
  }
  for (const { school } of evaluation.excluded) {
    const isOutside = outsideKinds.includes(school.kind) || school.stage === 'senior';
    if (!isOutside && !counted.has(school)) counted.set(school, []);
  }
  const { split } = evaluation.standard;
  return [...counted].map(([school, stages]) => ({
    school,
    counted: stages,
    pupils: pupilsOf(school, split),
    branches: evaluation.joined
      .filter(({ main }) => schoolKey(main.name) === schoolKey(school.name))
      .map(({ branch }) => branch.name),
  }));
}

function pupilsOf(school: School, split: Evaluation['standard']['split']): Row['pupils'] {
  const sections = makeSections(school, split);
  return new Map(
    evaluatedStages.flatMap((stage): [EvaluatedStage, Fraction | null][] => {
      const made = sections.find((section) => section.stage === stage)?.pupils;
      const given = made ?? (school.stage === null ? school.amounts.pupils?.[stage] : undefined);
      return given ? [[stage, isKnown(given) ? given.value : null]] : [];
    }),
  );
}

function schoolOf(rows: readonly Row[]): readonly CountySchool[] {
  const [first] = rows;
  if (!first) return [];
  const { name, source } = first.school;
  const told = joinedPupils(rows);
  const kind = kindOf(rows, [...told.keys()]);
  const lost = (stagesOfKind[kind] ?? []).filter(
    (stage): stage is EvaluatedStage => stage !== 'senior' && !told.has(stage),
  );
  return [
    {
      name,
      code: rows.find(({ school }) => school.code !== null)?.school.code ?? null,
      kind,
      counted: evaluatedStages.filter((stage) => rows.some((row) => row.counted.includes(stage))),
      pupils: new Map([...told, ...lost.map((stage) => [stage, null] as const)]),
      classes: joinedClasses(rows),
      branches: rows.flatMap(({ branches }) => branches),
      isBranch: false,
      source,
    },
  ];
}

/** The kind that the rows name, where it has all stages that they hold. */
function kindOf(rows: readonly Row[], stages: readonly EvaluatedStage[]): SchoolKind {
  const found = rows.map(({ school }) => school.kind).filter((kind) => kind !== 'unknown');
  const whole = found.find((kind) => stages.every((one) => stagesOfKind[kind]?.includes(one)));
  return whole ?? (stages.length > 1 ? 'nine-year' : (found[0] ?? 'unknown'));
}

/** Each stage's pupils: two rows for one stage must agree. */
function joinedPupils(rows: readonly Row[]): ReadonlyMap<EvaluatedStage, Fraction | null> {
  const joined = new Map<EvaluatedStage, Fraction | null>();
  for (const row of rows) {
    for (const [stage, count] of row.pupils) {
      const there = joined.get(stage);
      if (there === undefined) joined.set(stage, count);
      else if (!there || !count || there.compare(count) !== 0) joined.set(stage, null);
    }
  }
  return joined;
}

function joinedClasses(rows: readonly Row[]): Fraction | null {
  const stages = rows.flatMap(({ pupils }) => [...pupils.keys()]);
  const counts = rows.map(({ school }) => classesOfSchool(school));
  const known = counts.filter((count) => count !== null);
  if (known.length < counts.length || new Set(stages).size < stages.length) return null;
  return known.reduce((sum, count) => sum.add(count), new Fraction(0));
}

/** Teaching points that are counted with their main schools: funds are asked for them by themselves. */
function branchPoints({ joined, standard }: Evaluation): readonly CountySchool[] {
  return joined.flatMap(({ branch }): readonly CountySchool[] => {
    if (branch.kind !== 'teaching-point') return [];
    const { name, code, kind, source } = branch;
    const pupils = pupilsOf(branch, standard.split);
    return [
      {
        name,
        code,
        kind,
        counted: [],
        pupils,
        classes: null,
        branches: [],
        isBranch: true,
        source,
      },
    ];
  });
}
