import type { CountyItem, CountyStandard } from '../../standards/county/CountyStandard';
import type { CountyLimit } from '../../standards/own/CountyLimit';
import { countyLimits } from '../../standards/own/countyLimits';
import { countyPool } from '../../standards/own/countyPool';
import { valueAt } from '../../standards/own/valueAt';
import type { StandardId } from '../../standards/StandardId';
import type { CountyTexts } from '../county/CountyTexts';
import { clauseText } from './clauseText';
import { decimalCell } from './decimalCell';
import { limitText } from './limitText';
import type { StandardRow } from './StandardRow';

/** The items that the county must meet, each with its limits and lines of points, and after them those that are not used. */
export function countyRows(
  { items }: CountyStandard,
  basedOn: StandardId,
  texts: CountyTexts,
): readonly StandardRow[] {
  const used = new Set(items.map(({ id }) => id));
  const others = countyPool(basedOn).items.filter(({ id }) => !used.has(id));
  return [
    ...items.flatMap((item) => rowsOf(item, true, texts)),
    ...others.flatMap((item) => rowsOf(item, false, texts)),
  ];
}

function rowsOf(item: CountyItem, isUsed: boolean, texts: CountyTexts): readonly StandardRow[] {
  const { choices } = texts.county.standard;
  const names: Readonly<Record<string, string>> = texts.county.items;
  return [
    {
      category: 'county',
      code: item.id,
      item: names[item.id] ?? item.id,
      value: isUsed ? choices.used.yes : choices.used.no,
      clause: clauseText(item.clause),
      choices: Object.values(choices.used),
    },
    // The shape is that of the national item: an own one may leave a special case out.
    ...limitsOf(item).map((limit) => limitRow(item, limit, texts)),
    ...(isUsed ? scoreRows(item, texts) : []),
  ];
}

function limitsOf({ id }: CountyItem): readonly CountyLimit[] {
  const shape = countyPool('quality-balance-2017').items.find((one) => one.id === id);
  return shape ? countyLimits(shape) : [];
}

function limitRow(item: CountyItem, limit: CountyLimit, { county }: CountyTexts): StandardRow {
  const { units, notesOfRows } = county.standard;
  const { measure, group } = limit;
  const cells = limit.places.map(({ column, path }) => [column, decimalCell(valueAt(item, path))]);
  return {
    category: 'county',
    code: limit.code,
    item: limitText(limit, county),
    unit: measure === 'amount' ? units.count : units[measure],
    ...(Object.fromEntries(cells) as Pick<StandardRow, 'primary' | 'junior' | 'value'>),
    ...(group && { note: notesOfRows.group }),
  };
}

function scoreRows({ tests }: CountyItem, { county }: CountyTexts): readonly StandardRow[] {
  return tests.flatMap((test) =>
    test.kind === 'score'
      ? test.items.map(({ code, name, points, group }): StandardRow => ({
          category: 'score',
          code,
          item: name,
          unit: county.standard.units.points,
          value: decimalCell(points),
          note: group,
        }))
      : [],
  );
}
