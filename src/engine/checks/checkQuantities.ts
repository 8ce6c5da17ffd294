import { fieldsOf } from '../fieldsOf';
import type { FieldId } from '../../standards/FieldId';
import type { Standard } from '../../standards/Standard';
import type { CountedSections } from '../countedSections';
import type { EngineFinding } from '../EngineFinding';
import type { Exclusion } from '../Evaluation';
import { isKnown } from '../isKnown';
import type { School } from '../School';
import type { Section } from '../Section';
import type { SourceToken } from '../SourceToken';
import { signOf } from '../../numeric/signOf';
import { contradictingRecords } from './contradictingRecords';
import { differingSums } from './differingSums';
import { figuresText } from './figuresText';
import { gradeDoubts } from './gradeDoubts';
import { healthFinding } from './healthFinding';
import { implausibleEquipment } from './implausibleEquipment';
import { partsOverWholes } from './partsOverWholes';
import { quantityViews } from './quantityViews';
import { smallRooms } from './smallRooms';

/** Doubts about the quantities of single schools: the rules of the data check that need no cells. */
export function checkQuantities(
  { sections, excluded }: CountedSections,
  standard: Standard,
): EngineFinding[] {
  const used = usedFields(standard);
  return [
    ...excluded.filter(({ code }) => code === 'no-pupils').map(noPupils),
    ...quantityViews(sections).flatMap((view) => [
      ...partsOverWholes(view),
      ...contradictingRecords(view),
      ...gradeDoubts(view),
      ...smallRooms(view),
      ...differingSums(view),
    ]),
    ...firstOfShared(sections).flatMap(implausibleEquipment),
    ...bySchool(sections).flatMap((stages) => notPerStage(stages, used)),
  ];
}

/** Quantities that an indicator of the standard may be made of. */
function usedFields({ indicators }: Standard): ReadonlySet<FieldId> {
  const choices = indicators.flatMap(({ numerator }) => [
    ...numerator.primary,
    ...numerator.junior,
  ]);
  return new Set(['pupils', ...choices.flatMap(({ expression }) => fieldsOf(expression))]);
}

/** A figure that is shared out is odd in every stage alike: it is said once. */
function firstOfShared(sections: readonly Section[]): readonly Section[] {
  const firsts = new Set(bySchool(sections).map(([first]) => first));
  return sections.filter((section) => section.split === null || firsts.has(section));
}

/** The sections of each school, in their order. */
function bySchool(sections: readonly Section[]): readonly (readonly Section[])[] {
  const schools = new Map<Section['school'], Section[]>();
  for (const section of sections) {
    const known = schools.get(section.school);
    if (known) known.push(section);
    else schools.set(section.school, [section]);
  }
  return [...schools.values()];
}

/** The figures of quantities, of whichever stage they are. */
function figuresOf({ amounts }: School, fields: readonly FieldId[]): { readonly figures: string } {
  return { figures: figuresText(fields.flatMap((field) => Object.values(amounts[field] ?? {}))) };
}

function noPupils({ school, stage }: Exclusion): EngineFinding {
  const busy = (['classes', 'full-time-teachers', 'staff'] as const).filter((field) =>
    Object.values(school.amounts[field] ?? {}).some(
      (amount) => isKnown(amount) && signOf(amount.value) > 0,
    ),
  );
  const code = busy.length > 0 ? 'no-pupils-but-classes' : 'no-pupils';
  return healthFinding(code, {
    sources: [school.source],
    school: school.name,
    ...(stage ? { stage } : {}),
    ...(busy.length > 0 ? { fields: busy, details: figuresOf(school, busy) } : {}),
  });
}

/**
 * What a school leaves open in some or all of its stages is said once. Quantities that no indicator is made of may be
 * left for the whole school.
 */
function notPerStage(stages: readonly Section[], used: ReadonlySet<FieldId>): EngineFinding[] {
  return (['not-per-stage', 'no-split'] as const).flatMap((code): EngineFinding[] => {
    const hits = new Map<FieldId, readonly SourceToken[]>();
    for (const { amounts } of stages) {
      for (const field of Object.keys(amounts) as FieldId[]) {
        const amount = amounts[field];
        if (!used.has(field) || hits.has(field)) continue;
        if (amount && 'missing' in amount && amount.missing === code)
          hits.set(field, amount.sources);
      }
    }
    const [school] = stages.map((section) => section.school.name);
    if (hits.size === 0 || school === undefined) return [];
    const sources = [...hits.values()].flat();
    return [healthFinding(code, { sources, school, fields: [...hits.keys()] })];
  });
}
