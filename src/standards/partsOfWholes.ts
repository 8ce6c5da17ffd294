import type { FieldId } from './FieldId';
import type { HealthRuleId } from './HealthRule';

/** Quantities that together cannot be more than another one. */
export interface PartsOfWhole {
  readonly rule: HealthRuleId;
  readonly parts: readonly FieldId[];
  readonly whole: FieldId;
}

const people = (whole: FieldId, ...parts: readonly FieldId[]): PartsOfWhole => ({
  rule: 'K2',
  parts,
  whole,
});
const space = (whole: FieldId, ...parts: readonly FieldId[]): PartsOfWhole => ({
  rule: 'K6',
  parts,
  whole,
});

/** Parts and the whole that they cannot exceed. A part that is not known counts as nothing: the others are enough. */
export const partsOfWholes: readonly PartsOfWhole[] = [
  people('staff', 'full-time-teachers'),
  people('full-time-teachers', 'backbone-teachers'),
  people('full-time-teachers', 'teachers-above-degree'),
  people('full-time-teachers', 'pe-arts-teachers'),
  people('full-time-teachers', 'intermediate-title-teachers'),
  people('full-time-teachers', 'certified-teachers'),
  // 研究生 already holds 博士 and 硕士.
  people(
    'full-time-teachers',
    'teachers-postgraduate',
    'teachers-bachelor',
    'teachers-college',
    'teachers-below-college',
  ),
  people(
    'full-time-teachers',
    'teachers-doctor',
    'teachers-master',
    'teachers-bachelor',
    'teachers-college',
    'teachers-below-college',
  ),
  people(
    'full-time-teachers',
    'full-senior-title-teachers',
    'associate-senior-title-teachers',
    'intermediate-title-only-teachers',
  ),
  people('full-time-teachers', 'pe-teachers', 'arts-teachers'),
  people('full-time-teachers', 'pe-teachers', 'music-teachers', 'fine-arts-teachers'),
  people('arts-teachers', 'music-teachers', 'fine-arts-teachers'),
  space('teaching-space', 'indoor-sports-space'),
  space('building-area', 'teaching-space'),
  space('site-area', 'sports-ground'),
];
