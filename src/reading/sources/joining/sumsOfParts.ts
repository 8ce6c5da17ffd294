import type { FieldId } from '../../../standards/FieldId';

const degrees: readonly FieldId[] = ['teachers-above-degree'];
const arts: readonly FieldId[] = ['arts-teachers', 'pe-arts-teachers'];
const sports: readonly FieldId[] = ['sports-space', 'teaching-space-net'];

/** Quantities that a quantity is a part of: where sources differ on the part, the sum cannot be relied on either. */
export const sumsOfParts: Readonly<Partial<Record<FieldId, readonly FieldId[]>>> = {
  'teachers-doctor': ['teachers-postgraduate', ...degrees],
  'teachers-master': ['teachers-postgraduate', ...degrees],
  'teachers-postgraduate': degrees,
  'teachers-bachelor': degrees,
  'teachers-college': degrees,
  'pe-teachers': ['pe-arts-teachers'],
  'music-teachers': arts,
  'fine-arts-teachers': arts,
  'arts-teachers': ['pe-arts-teachers'],
  'full-senior-title-teachers': ['intermediate-title-teachers'],
  'associate-senior-title-teachers': ['intermediate-title-teachers'],
  'intermediate-title-only-teachers': ['intermediate-title-teachers'],
  'indoor-sports-space': sports,
  'sports-ground': ['sports-space'],
  'teaching-space': ['teaching-space-net'],
};
