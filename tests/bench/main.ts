import { dispersion } from '../../src/engine/dispersion';
import { evaluate } from '../../src/engine/evaluate';
import type { School } from '../../src/engine/School';
import { readTable } from '../../src/reading/readTable';
import { standards } from '../../src/standards/standards';
import { planWrites } from '../../src/writing/plan/planWrites';
import { zhCN } from '../../src/locale/zh-CN';
import { countyGrid } from './countyGrid';
import { median } from './median';
import { messyGrid } from './messyGrid';

const standard = standards['quality-balance-2017'];
const options = { messages: zhCN, today: '2026-01-01', version: 'bench' };

const grids = { small: countyGrid(500, 60), large: countyGrid(5000, 60) };
const messy = { small: messyGrid(500, 60), large: messyGrid(5000, 60) };
const wide = { small: countyGrid(50, 600), large: countyGrid(50, 6000) };
const tableOf = (grid: typeof grids.small) => {
  const outcome = readTable(grid);
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  return outcome.table;
};
const tables = { small: tableOf(grids.small), large: tableOf(grids.large) };
const evaluated = {
  small: evaluate(tables.small.schools, standard),
  large: evaluate(tables.large.schools, standard),
};

/** Milliseconds a 1,000 schools, for the small and the large county, and how the one grows into the other. */
function growth(name: string, run: (size: 'small' | 'large') => unknown): void {
  const small = median(() => run('small'), 7) / 0.5;
  const large = median(() => run('large'), 5) / 5;
  const figures = [small, large].map((ms) => `${ms.toFixed(1)} ms`.padStart(10));
  console.log(`${name.padEnd(38)}${figures.join('')}   ×${(large / small).toFixed(2)}`);
}

/** The bare coefficient loop, without exactness, sources or reasons: what the engine is compared with. */
function bare(schools: readonly School[]): void {
  const sections = schools.flatMap(({ amounts }) => {
    const [resource, pupils] = [amounts['teaching-space']?.whole, amounts.pupils?.whole];
    if (!resource || !pupils || !('value' in resource) || !('value' in pupils)) return [];
    return [{ resource: resource.value, pupils: pupils.value }];
  });
  for (let indicator = 0; indicator < 7; indicator++) dispersion(sections);
}

console.log('per 1,000 schools                        500 rows 5000 rows   growth (1 = linear)');
growth('reading, 60 columns', (size) => readTable(grids[size]));
growth('reading, the same as clerks keep it', (size) => readTable(messy[size]));
growth('reading, 600 and 6,000 columns', (size) => readTable(wide[size]));
growth('evaluating, 7 indicators', (size) => evaluate(tables[size].schools, standard));
growth('planning the writes', (size) =>
  planWrites(
    { grid: grids[size], table: tables[size], evaluation: evaluated[size], muted: [] },
    options,
  ),
);
const seconds = median(() => readTable(grids.large), 5) / 1000;
console.log(`reading 5,000 rows × 60 columns takes ${seconds.toFixed(2)} s here`);
const whole = median(() => evaluate(tables.large.schools, standard), 5);
const loop = median(() => bare(tables.large.schools), 5);
console.log(`evaluating : bare coefficient loop = ${(whole / loop).toFixed(1)} : 1`);
