import type { Cells } from '../cells/Cells';
import type { Column, ColumnMeaning } from '../Column';
import type { Region } from '../region/Region';
import { isSchoolName } from '../words/isSchoolName';
import type { Layout } from './Layout';

/** The layout that recognised columns make, or `null` when no column holds school names. */
export function layoutOf(cells: Cells, region: Region, columns: readonly Column[]): Layout | null {
  const first = (kind: ColumnMeaning['kind']): number | null =>
    columns.find(({ meaning }) => meaning.kind === kind)?.column ?? null;
  const name = first('name');
  if (name === null) return null;
  const figures = columns.filter(({ meaning }) => ['field', 'ratio'].includes(meaning.kind));
  const start = Math.min(...figures.map(({ column }) => column));
  const labels = columns.map(({ column }) => column).filter((at) => at < start || at === name);
  const serial = first('serial');
  return {
    region,
    columns,
    name,
    serial,
    kind: first('school-kind'),
    stage: first('stage'),
    sponsor: first('sponsor'),
    district: first('district'),
    code: first('code'),
    countsAsSchool: first('counts-as-school'),
    mainSchool: first('main-school'),
    figures,
    labels,
    hasSchoolNames: hasSchoolNames(cells, region, { name, figures }),
    isNumbered: serial !== null && isNumbered(cells, region, { serial, name }),
  };
}

function isNumbered(
  cells: Cells,
  { bodyTop, bodyBottom }: Region,
  { serial, name }: { serial: number; name: number },
): boolean {
  let named = 0;
  let numbered = 0;
  for (let row = bodyTop; row <= bodyBottom; row++) {
    if (cells.value(row, name) === null) continue;
    named++;
    if (cells.value(row, serial) !== null) numbered++;
  }
  return numbered >= 2 && numbered > named / 2;
}

/** Whether at least three rows of figures in four, and three in all, carry a school's name. */
function hasSchoolNames(
  cells: Cells,
  { bodyTop, bodyBottom }: Region,
  { name, figures }: { name: number; figures: readonly Column[] },
): boolean {
  let named = 0;
  let likeSchools = 0;
  for (let row = bodyTop; row <= bodyBottom; row++) {
    const words = cells.words(row, name);
    if (words === '' || figures.every(({ column }) => cells.isBlank(row, column))) continue;
    named++;
    if (isSchoolName(words)) likeSchools++;
  }
  return likeSchools >= 3 && likeSchools >= (3 * named) / 4;
}
