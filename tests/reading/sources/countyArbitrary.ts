import fc from 'fast-check';
import type { FieldId } from '../../../src/standards/FieldId';
import type { Stage } from '../../../src/standards/Stage';
import { sourceOf, type Figure, type SchoolWords } from './sourceOf';
import type { Source } from '../../../src/reading/sources/Source';

/** Quantities that the made-up tables hold: people and shared resources. */
export const tableFields: readonly FieldId[] = [
  'pupils',
  'full-time-teachers',
  'teaching-space',
  'equipment-value',
  'books',
];

const kinds = {
  primary: { kind: 'primary', stage: 'primary' },
  junior: { kind: 'junior', stage: 'junior' },
  whole: { kind: 'nine-year', stage: null },
} as const;

const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 900000 }).map((units) => units / 100) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** One school's row, with a figure for every quantity. */
const school: fc.Arbitrary<SchoolWords> = fc
  .record({
    kind: fc.constantFrom('primary', 'junior', 'whole'),
    figures: fc.array(figure, {
      minLength: tableFields.length * 2,
      maxLength: tableFields.length * 2,
    }),
    code: fc.boolean(),
    sponsor: fc.constantFrom('county', 'private', 'unknown'),
  })
  .map(({ kind, figures, code, sponsor }) => ({
    ...kinds[kind],
    code: code ? 'given' : null,
    sponsor,
    figures: Object.fromEntries(
      tableFields.map((field, at) => [field, partsOf(field, kind, figures.slice(at * 2))]),
    ),
  }));

/** People of a nine-year school come by stage, what it shares as a whole. */
function partsOf(
  field: FieldId,
  kind: keyof typeof kinds,
  [first = null, second = null]: readonly Figure[],
): Figure | Partial<Record<Stage, Figure>> {
  const isPeople = field === 'pupils' || field === 'full-time-teachers';
  return kind === 'whole' && isPeople ? { primary: first, junior: second } : first;
}

const stems = '城东柳青桃沙石云河山湖海林松竹梅兰菊春夏秋冬';
const endings = { primary: '小学', junior: '初中', whole: '学校' } as const;

/** A county's table: schools of different names, the code of each its own where it has one. */
export const county: fc.Arbitrary<readonly (readonly [string, SchoolWords])[]> = fc
  .array(school, { minLength: 1, maxLength: 12 })
  .map((schools) =>
    schools.map((one, at): readonly [string, SchoolWords] => {
      const stem = `${stems[at] ?? ''}${stems[(at * 7 + 3) % stems.length] ?? ''}`;
      const name = `${stem}${endings[one.stage === null ? 'whole' : (one.stage as 'primary')]}`;
      return [name, { ...one, code: one.code === null ? null : `31230000${at + 10}` }];
    }),
  );

/** The source that such a table is. */
export function countySource(
  id: string,
  schools: readonly (readonly [string, SchoolWords])[],
  fields: readonly FieldId[] = tableFields,
): Source {
  return sourceOf(
    id,
    schools.map(([name, words]): readonly [string, SchoolWords] => [
      name,
      {
        ...words,
        figures: Object.fromEntries(
          Object.entries(words.figures ?? {}).filter(([field]) =>
            fields.includes(field as FieldId),
          ),
        ),
      },
    ]),
  );
}
