import { noPupilsClause } from '../standards/noPupilsClause';
import type { Standard } from '../standards/Standard';
import type { EngineFinding } from './EngineFinding';
import type { Exclusion } from './Evaluation';
import { excludes } from './excludes';
import { isKnown } from './isKnown';
import { makeSections } from './makeSections';
import type { School } from './School';
import type { Section } from './Section';
import { signOf } from '../numeric/signOf';

/** Which sections are counted, which are left out and why. */
export interface CountedSections {
  readonly sections: readonly Section[];
  readonly excluded: readonly Exclusion[];
  readonly findings: readonly EngineFinding[];
}

/** Makes the sections of all schools and applies the standard's scope. */
export function countedSections(schools: readonly School[], standard: Standard): CountedSections {
  const sections: Section[] = [];
  const excluded: Exclusion[] = [];
  const findings: EngineFinding[] = [];
  for (const school of schools) {
    const exclusion = excludedSchool(school, standard);
    if (exclusion) {
      excluded.push(exclusion);
      continue;
    }
    const made = makeSections(school, standard.split);
    if (made.length === 0) {
      if (hasNoPupils(school))
        excluded.push({ school, stage: null, code: 'no-pupils', clause: noPupilsClause });
      else findings.push(noStage(school));
    }
    for (const section of made) {
      const reason = excludedSection(section, standard);
      if (reason) excluded.push(reason);
      else sections.push(section);
    }
  }
  return { sections, excluded, findings };
}

/** Rules that hold for the school as a whole, whatever its pupils. */
function excludedSchool(school: School, standard: Standard): Exclusion | null {
  const rule = standard.scope.find(
    (candidate) => candidate.pupilsBelow === undefined && excludes(candidate, school, undefined),
  );
  if (rule) return { school, stage: null, code: rule.code, clause: rule.clause };
  if (school.stage !== 'senior') return null;
  const clause = standard.scope.find(({ code }) => code === 'senior-school')?.clause ?? null;
  return { school, stage: null, code: 'senior-school', clause };
}

function excludedSection(section: Section, standard: Standard): Exclusion | null {
  const { school, stage, pupils } = section;
  const rule = standard.scope.find((candidate) => excludes(candidate, school, pupils));
  if (rule) return { school, stage, code: rule.code, clause: rule.clause };
  return isKnown(pupils) && signOf(pupils.value) === 0
    ? { school, stage, code: 'no-pupils', clause: noPupilsClause }
    : null;
}

/** Every figure of pupils that the school gives is zero, or only 高中 has pupils. */
function hasNoPupils(school: School): boolean {
  const { primary, junior } = school.amounts.pupils ?? {};
  const given = [primary, junior].filter((amount) => amount !== undefined);
  return given.length > 0 && given.every((amount) => isKnown(amount) && signOf(amount.value) === 0);
}

function noStage(school: School): EngineFinding {
  return {
    code: 'pupils-unknown',
    severity: 'error',
    sources: [school.source],
    school: school.name,
  };
}
