import fc from 'fast-check';
import { memoryText } from '../../../src/app/memory/memoryText';
import { parseMemories } from '../../../src/app/memory/parseMemories';
import type { Mute, TableMemory } from '../../../src/app/memory/TableMemory';
import type { ChosenMeaning } from '../../../src/reading/mapping/TableMapping';
import type { FieldId } from '../../../src/standards/FieldId';
import { fields } from '../../../src/standards/fields';
import type { Unit } from '../../../src/standards/Unit';

const units: Readonly<Partial<Record<Unit, string>>> = {
  person: '人',
  yuan: '万元',
  'square-metre': '亩',
  volume: '万册',
};
const stage = fc.constantFrom(null, 'primary' as const, 'junior' as const, 'senior' as const);
const meaning: fc.Arbitrary<ChosenMeaning> = fc.oneof(
  fc
    .record({
      field: fc.constantFrom(...(Object.keys(fields) as FieldId[])),
      stage,
      isWritten: fc.boolean(),
    })
    .map(({ field, stage: of, isWritten }): ChosenMeaning => {
      const unit = isWritten ? (units[fields[field].unit] ?? null) : null;
      return { kind: 'field', field, stage: of, unit };
    }),
  stage.map((of): ChosenMeaning => ({ kind: 'ratio', indicator: 'books-per-pupil', stage: of })),
  fc.constantFrom<ChosenMeaning>({ kind: 'name' }, { kind: 'ignored' }, { kind: 'main-school' }),
);
const mute: fc.Arbitrary<Mute> = fc.record({
  code: fc.string(),
  subject: fc.option(fc.string()),
  reason: fc.string({ unit: 'grapheme' }),
});
const memory: fc.Arbitrary<TableMemory> = fc.record({
  version: fc.constant(1 as const),
  name: fc.string({ unit: 'grapheme' }),
  mapping: fc.record({
    headerMarks: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 }),
    columns: fc.array(fc.record({ path: fc.string(), nth: fc.nat(9), among: fc.nat(9), meaning })),
    stage: fc.constantFrom(null, 'primary' as const, 'junior' as const),
  }),
  mutes: fc.array(mute),
});

test('templates come back out of their text as they went in', () => {
  fc.assert(
    fc.property(fc.array(memory), (memories) => {
      expect(parseMemories(memoryText(memories))).toEqual({ kind: 'memories', memories });
    }),
  );
});

test('nothing makes the parser throw', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );
  fc.assert(fc.property(anything, (text) => void parseMemories(text)));
  const broken = fc.jsonValue().map((templates) => ({ 'junheng-templates': 1, templates }));
  fc.assert(fc.property(broken, (file) => void parseMemories(JSON.stringify(file))));
});

const plain = {
  version: 1,
  name: '表',
  mapping: {
    headerMarks: ['学校名称|在校生数'],
    columns: [
      {
        path: '在校生数',
        nth: 0,
        among: 1,
        meaning: { kind: 'field', field: 'pupils', stage: null, unit: null },
      },
    ],
    stage: null,
  },
  mutes: [],
};
const textOf = (change: (memory: typeof plain) => unknown): string =>
  JSON.stringify({ 'junheng-templates': 1, templates: [change(structuredClone(plain))] });
const withMeaning = (said: unknown): string =>
  textOf((one) => {
    const columns = one.mapping.columns.map((column) => ({ ...column, meaning: said }));
    return { ...one, mapping: { ...one.mapping, columns } };
  });

test('a file that a person wrote is read, with a byte order mark too', () => {
  expect(parseMemories(`\ufeff${textOf((one) => one)}`)).toEqual({
    kind: 'memories',
    memories: [plain],
  });
});

test.each([
  ['a sentence', '这不是模板', 'not-json', ''],
  ['other JSON', '{"version":1}', 'not-templates', ''],
  ['a list', '[]', 'not-templates', ''],
  ['a later form', '{"junheng-templates":2,"templates":[]}', 'other-version', ''],
  ['no templates', '{"junheng-templates":1}', 'bad-value', 'templates'],
  [
    'a later template',
    textOf((one) => ({ ...one, version: 2 })),
    'other-version',
    'templates[0].version',
  ],
  ['no name', textOf((one) => ({ ...one, name: undefined })), 'bad-value', 'templates[0].name'],
  [
    'no header marks',
    textOf((one) => ({ ...one, mapping: { ...one.mapping, headerMarks: [] } })),
    'bad-value',
    'templates[0].mapping.headerMarks',
  ],
  [
    'a stage that is not evaluated',
    textOf((one) => ({ ...one, mapping: { ...one.mapping, stage: 'senior' } })),
    'unknown-field',
    'templates[0].mapping.stage',
  ],
  [
    'a quantity that is not known',
    withMeaning({ kind: 'field', field: 'swimming-pools', stage: null, unit: null }),
    'unknown-field',
    'templates[0].mapping.columns[0].meaning.field',
  ],
  [
    'a word that every object has',
    withMeaning({ kind: 'field', field: 'toString', stage: null, unit: null }),
    'unknown-field',
    'templates[0].mapping.columns[0].meaning.field',
  ],
  [
    'a unit that does not measure the quantity',
    withMeaning({ kind: 'field', field: 'pupils', stage: null, unit: '万元' }),
    'bad-value',
    'templates[0].mapping.columns[0].meaning.unit',
  ],
  [
    'an indicator that is not known',
    withMeaning({ kind: 'ratio', indicator: 'x', stage: null }),
    'unknown-field',
    'templates[0].mapping.columns[0].meaning.indicator',
  ],
  [
    'a meaning that is not known',
    withMeaning({ kind: 'unknown' }),
    'unknown-field',
    'templates[0].mapping.columns[0].meaning.kind',
  ],
  [
    'half a column',
    textOf((one) => ({
      ...one,
      mapping: { ...one.mapping, columns: [{ ...one.mapping.columns[0], nth: 0.5 }] },
    })),
    'bad-value',
    'templates[0].mapping.columns[0].nth',
  ],
  [
    'a column without how many there were',
    textOf((one) => ({
      ...one,
      mapping: { ...one.mapping, columns: [{ ...one.mapping.columns[0], among: undefined }] },
    })),
    'bad-value',
    'templates[0].mapping.columns[0].among',
  ],
])('a file with %s is not taken, and it says where', (_name, text, code, where) => {
  const parsed = parseMemories(text);
  expect(parsed).toMatchObject({ kind: 'problem', problem: { code } });
  if (parsed.kind === 'problem' && where !== '') expect(parsed.problem.where).toBe(where);
});
