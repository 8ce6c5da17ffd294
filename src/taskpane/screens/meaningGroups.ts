import type { FieldId } from '../../standards/FieldId';
import { standards } from '../../standards/standards';
import { fieldGroups } from './fieldGroups';
import type { FieldGroup } from './fieldGroups';
import type { ListedMeaning } from './ListedMeaning';

/** One part of the list of what a column may hold. */
export interface MeaningGroup {
  readonly id: 'identity' | FieldGroup | 'ratio' | 'unused';
  readonly meanings: readonly ListedMeaning[];
}

const identity: readonly ListedMeaning[] = [
  { kind: 'name' },
  { kind: 'code' },
  { kind: 'district' },
  { kind: 'school-kind' },
  { kind: 'stage' },
  { kind: 'sponsor' },
  { kind: 'counts-as-school' },
  { kind: 'main-school' },
  { kind: 'serial' },
  { kind: 'remark' },
];

const fieldsIn = (group: FieldGroup): MeaningGroup => ({
  id: group,
  meanings: (Object.keys(fieldGroups) as FieldId[])
    .filter((field) => fieldGroups[field] === group)
    .map((field) => ({ kind: 'field', field })),
});

const indicators = new Set(
  Object.values(standards).flatMap((standard) => standard.indicators.map(({ id }) => id)),
);

/** Everything that a column may be said to hold, in the order of the list. */
export const meaningGroups: readonly MeaningGroup[] = [
  { id: 'identity', meanings: identity },
  fieldsIn('pupils'),
  fieldsIn('teachers'),
  fieldsIn('rooms'),
  fieldsIn('equipment'),
  { id: 'ratio', meanings: [...indicators].map((indicator) => ({ kind: 'ratio', indicator })) },
  { id: 'unused', meanings: [{ kind: 'ignored' }] },
];
