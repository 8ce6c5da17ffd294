import type { FieldId } from '../../standards/FieldId';
import type { CountedSections } from '../countedSections';
import type { EngineFinding } from '../EngineFinding';
import type { Exclusion } from '../Evaluation';
import { isKnown } from '../isKnown';
import type { Section } from '../Section';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import { signOf } from '../../numeric/signOf';

/** A part and the whole that it cannot exceed (review rules of the statistics forms, K2 and K6). */
const partsOfWholes: readonly (readonly [part: FieldId, whole: FieldId])[] = [
  ['full-time-teachers', 'staff'],
  ['backbone-teachers', 'full-time-teachers'],
  ['teachers-above-degree', 'full-time-teachers'],
  ['pe-arts-teachers', 'full-time-teachers'],
  ['intermediate-title-teachers', 'full-time-teachers'],
  ['indoor-sports-space', 'teaching-space'],
  ['teaching-space', 'building-area'],
  ['sports-ground', 'site-area'],
];

/** Plausible equipment value per pupil in yuan (K5): outside it 万元 and 元 are most likely mixed up. */
const plausibleEquipment = { low: 20, high: 100000 };

/** Doubts about the quantities of single schools: K1, K2, K5, K6, and people not given per stage. */
export function checkQuantities({ sections, excluded }: CountedSections): EngineFinding[] {
  return [
    ...excluded.filter(({ code }) => code === 'no-pupils').map(noPupils),
    ...sections.flatMap((section) => [
      ...partsOverWholes(section),
      ...implausibleEquipment(section),
    ]),
    ...firstOfSchools(sections).flatMap(notPerStage),
  ];
}

/** What a school leaves open is open in each of its stages: it is said once. */
function firstOfSchools(sections: readonly Section[]): readonly Section[] {
  const seen = new Set<Section['school']>();
  return sections.filter(({ school }) => !seen.has(school) && seen.add(school));
}

function noPupils({ school, stage }: Exclusion): EngineFinding {
  const busy = (['classes', 'full-time-teachers', 'staff'] as const).filter((field) =>
    Object.values(school.amounts[field] ?? {}).some(
      (amount) => isKnown(amount) && signOf(amount.value) > 0,
    ),
  );
  return {
    code: busy.length > 0 ? 'no-pupils-but-classes' : 'no-pupils',
    severity: busy.length > 0 ? 'error' : 'warning',
    sources: [school.source],
    school: school.name,
    ...(stage ? { stage } : {}),
    ...(busy.length > 0 ? { fields: busy } : {}),
  };
}

function partsOverWholes(section: Section): EngineFinding[] {
  return partsOfWholes.flatMap(([part, whole]): EngineFinding[] => {
    const [less, more] = [section.amounts[part], section.amounts[whole]];
    if (!isKnown(less) || !isKnown(more) || !less.value.gt(more.value)) return [];
    return [
      {
        code: 'part-exceeds-whole',
        severity: 'warning',
        sources: [...less.sources, ...more.sources],
        ...about(section),
        fields: [part, whole],
      },
    ];
  });
}

function implausibleEquipment(section: Section): EngineFinding[] {
  const { pupils } = section;
  const value = section.amounts['equipment-value'];
  // No equipment at all is no question of units.
  if (!isKnown(value) || !isKnown(pupils) || signOf(value.value) === 0) return [];
  const perPupil = value.value.valueOf() / pupils.value.valueOf();
  if (perPupil >= plausibleEquipment.low && perPupil <= plausibleEquipment.high) return [];
  return [
    {
      code: 'per-pupil-implausible',
      severity: 'warning',
      sources: value.sources,
      ...about(section),
      fields: ['equipment-value'],
      details: { perPupil: roundHalfUp(perPupil, 2) },
    },
  ];
}

function notPerStage(section: Section): EngineFinding[] {
  const concerned = Object.entries(section.amounts).filter(
    ([, amount]) => 'missing' in amount && ['not-per-stage', 'no-split'].includes(amount.missing),
  );
  return (['not-per-stage', 'no-split'] as const).flatMap((code): EngineFinding[] => {
    const hits = concerned.filter(([, amount]) => 'missing' in amount && amount.missing === code);
    if (hits.length === 0) return [];
    return [
      {
        code,
        severity: 'error',
        sources: hits.flatMap(([, amount]) => amount.sources),
        school: section.school.name,
        fields: hits.map(([field]) => field as FieldId),
      },
    ];
  });
}

function about(section: Section): Pick<EngineFinding, 'school' | 'stage'> {
  return { school: section.school.name, stage: section.stage };
}
