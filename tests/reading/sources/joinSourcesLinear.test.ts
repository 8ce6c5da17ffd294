import { askOnlyIn } from '../../../src/reading/sources/joining/askOnlyIn';
import { groupRows } from '../../../src/reading/sources/joining/groupRows';
import { PoolSet } from '../../../src/reading/sources/joining/PoolSet';
import { poolsOf } from '../../../src/reading/sources/joining/Pools';
import { sourceRows } from '../../../src/reading/sources/joining/sourceRows';
import type { Source } from '../../../src/reading/sources/Source';
import { sourceOf, type SchoolWords } from './sourceOf';

/** So many tables of the same schools, each of which lacks one of them. */
const tables = (count: number, schools: number): Source[] =>
  Array.from({ length: count }, (_, table) => {
    const entries = Array.from({ length: schools }, (_, at): readonly [string, SchoolWords] => [
      `第${at}小学`,
      { stage: 'primary', kind: 'primary', figures: { books: at + 100 } },
    ]);
    const all = entries.filter((_, at) => at !== table % schools);
    return sourceOf(`表${table}`, all);
  });

/** How often something is put into a set, whatever the machine. */
function stepsOf(sources: readonly Source[]): number {
  const { groups } = groupRows(sourceRows(sources));
  const spies = [
    jest.spyOn(Set.prototype, 'add'),
    jest.spyOn(PoolSet.prototype, 'add'),
    jest.spyOn(PoolSet.prototype, 'addAll'),
  ];
  askOnlyIn(groups, poolsOf(groups));
  const steps = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of spies) spy.mockRestore();
  return steps;
}

test('many tables about the same schools are compared in proportion to their rows', () => {
  const [few, many] = [stepsOf(tables(20, 20)), stepsOf(tables(80, 20))];
  expect(many / few).toBeLessThan(4 * 1.3);
});

test('a set of pools holds what was put into it', () => {
  const set = new PoolSet(70);
  for (const pool of [0, 31, 32, 69]) set.add(pool);
  expect(set.numbers()).toEqual([0, 31, 32, 69]);
  expect([31, 33].map((pool) => set.has(pool))).toEqual([true, false]);
  const other = new PoolSet(70).add(31).add(40);
  expect([set.meets(other), set.meets(new PoolSet(70).add(40))]).toEqual([true, false]);
  expect(new PoolSet(70).addAll(set).keep(other).numbers()).toEqual([31]);
  expect(new PoolSet(70).addAll(set).drop(other).numbers()).toEqual([0, 32, 69]);
  set.delete(31);
  expect(set.addAll(other).numbers()).toEqual([0, 31, 32, 40, 69]);
});
