import type { Column } from '../Column';
import { headerCell } from '../columns/headerCell';
import type { ReadingFinding } from '../ReadingFinding';
import type { SchoolRow } from '../rows/BodyReading';
import { bareWords } from '../words/bareWords';
import type { SchoolContext } from './SchoolContext';

const countyHeader =
  /^(?:学校)?(?:所在|所属|属地)?(?:区县|县市区|县区|市县|市县区|县)(?:名称|名|别)?$/;
/** Headers of codes and kinds, whose words name no place. */
const noPlace = /代码|类|城乡/;
const countyName = /[县区市旗]$/;
/** Places within a county, and kinds of places. */
const smaller =
  /[乡镇村]$|街道|办事处|[城镇郊片学街社园校库林景新]区$|开发区|高新区|经开区|^[市县]区$|^市辖区$|^县级市$|直属?$|农村|乡村|县城|学校|小学|中学|^\d+$/;

/**
 * A question about a list with schools of two or more counties: coefficients and verdicts hold for one county alone.
 * A column headed as county's tells it by any two names, another one of places only where all its words name counties.
 */
export function severalCounties(
  { cells, layout }: SchoolContext,
  rows: readonly SchoolRow[],
): ReadingFinding[] {
  const { region, columns } = layout;
  for (const column of columns) {
    if (column.meaning.kind !== 'district') continue;
    const names = new Set(rows.map(({ row }) => cells.shown(row, column.column)));
    names.delete('');
    const counties = countiesIn(column, [...names]);
    const [first, second] = counties;
    if (first === undefined || second === undefined) continue;
    const details = { header: column.header.join(' > '), text: `${first}、${second}` };
    const cell = headerCell(cells, region, column.column);
    return [{ code: 'several-counties', severity: 'warning', cell, details }];
  }
  return [];
}

function countiesIn({ header }: Column, names: readonly string[]): readonly string[] {
  const words = bareWords(header[header.length - 1] ?? '').bare;
  if (noPlace.test(header.join(''))) return [];
  const counties = names.filter((name) => !smaller.test(name));
  if (countyHeader.test(words)) return counties;
  const isAll = counties.length === names.length && counties.every((name) => countyName.test(name));
  return isAll ? counties : [];
}
