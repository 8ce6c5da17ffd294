import { fieldsOf } from '../fieldsOf';
import type { FieldId } from '../../standards/FieldId';
import type { Standard } from '../../standards/Standard';
import type { CountedSections } from '../countedSections';
import type { EngineFinding } from '../EngineFinding';
import type { Exclusion } from '../Evaluation';
import { isKnown } from '../isKnown';
import type { Section } from '../Section';
import { signOf } from '../../numeric/signOf';
import { contradictingRecords } from './contradictingRecords';
import { differingSums } from './differingSums';
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
    ...firstOfSchools(sections).flatMap((section) => notPerStage(section, used)),
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

/** What a school leaves open is open in each of its stages: it is said once. */
function firstOfSchools(sections: readonly Section[]): readonly Section[] {
  const seen = new Set<Section['school']>();
  return sections.filter(({ school }) => !seen.has(school) && seen.add(school));
}

/** A figure that is shared out is odd in every stage alike: it is said once. */
function firstOfShared(sections: readonly Section[]): readonly Section[] {
  const firsts = new Set(firstOfSchools(sections));
  return sections.filter((section) => section.split === null || firsts.has(section));
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
    ...(busy.length > 0 ? { fields: busy } : {}),
  });
}

/** Quantities that no indicator is made of may be left for the whole school. */
function notPerStage(section: Section, used: ReadonlySet<FieldId>): EngineFinding[] {
  return (['not-per-stage', 'no-split'] as const).flatMap((code): EngineFinding[] => {
    const hits = Object.entries(section.amounts).filter(
      ([field, amount]) =>
        used.has(field as FieldId) && 'missing' in amount && amount.missing === code,
    );
    if (hits.length === 0) return [];
    return [
      healthFinding(code, {
        sources: hits.flatMap(([, amount]) => amount.sources),
        school: section.school.name,
        fields: hits.map(([field]) => field as FieldId),
      }),
    ];
  });
}
