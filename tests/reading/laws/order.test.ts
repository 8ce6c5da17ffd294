import fc from 'fast-check';
import { readTable } from '../../../src/reading/readTable';
import { gridOf } from '../gridOf';
import { contentsOf } from './contentsOf';
import { countySchools } from './countySchools';
import { shuffled } from './shuffled';
import { sheetOf, template } from './Template';

const read = (...args: Parameters<typeof sheetOf>): unknown => {
  const { rows, options } = sheetOf(...args);
  return contentsOf(rows, options);
};

test('every school is read with certainty', () => {
  fc.assert(
    fc.property(countySchools, (schools) => {
      const { rows, options } = sheetOf(template, schools);
      const outcome = readTable(gridOf(rows, options));
      expect(outcome.kind === 'table' && outcome.table.certainty).toBe('certain');
      expect(outcome.kind === 'table' && outcome.table.schools).toHaveLength(schools.length);
    }),
  );
});

test('the order of the rows does not change what is read', () => {
  fc.assert(
    fc.property(
      countySchools.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
      ([list, other]) => {
        expect(read(template, other)).toEqual(read(template, list));
      },
    ),
  );
});

test('the order of the columns and of the groups over them does not change what is read', () => {
  const columns = shuffled(template.slice(1)).chain((groups) =>
    fc.tuple(...groups.map((group) => (group.length > 3 ? within(group) : shuffled(group)))),
  );
  fc.assert(
    fc.property(countySchools, columns, (schools, groups) => {
      expect(read([...template.slice(0, 1), ...groups], schools)).toEqual(read(template, schools));
    }),
  );
});

/** The columns of 其中 stay beside each other. */
function within(
  group: (typeof template)[number],
): fc.Arbitrary<(typeof template)[number][number][]> {
  const [whole, ...parts] = group;
  return shuffled(parts).map((list) => (whole ? [whole, ...list] : list));
}

test('a table reads the same wherever it stands on the sheet', () => {
  fc.assert(
    fc.property(countySchools, fc.nat(50), fc.nat(30), (schools, row, column) => {
      const { rows, options } = sheetOf(template, schools, 'lost');
      expect(contentsOf(rows, { ...options, at: { row, column } })).toEqual(contentsOf(rows));
    }),
  );
});
