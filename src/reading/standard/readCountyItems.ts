import Fraction from 'fraction.js';
import type { CountyItem } from '../../standards/county/CountyStandard';
import { countyStandards } from '../../standards/county/countyStandards';
import type { CountyLimit } from '../../standards/own/CountyLimit';
import { countyLimits } from '../../standards/own/countyLimits';
import { countyPool } from '../../standards/own/countyPool';
import { valueAt } from '../../standards/own/valueAt';
import { withValueAt } from '../../standards/own/withValueAt';
import { choiceWords } from './choiceWords';
import { clauseOf } from './clauseOf';
import type { Naming } from './readNaming';
import { readScoreItems, scoreCode, sumOfPoints } from './readScoreItems';
import type { StandardSheet } from './StandardSheet';

/** The items of the county that are used, with their limits, in the order of the rows. */
export function readCountyItems(sheet: StandardSheet, naming: Naming): readonly CountyItem[] {
  const { items } = countyPool(naming.basedOn);
  // 不用 leaves an item out; a row that is gone may be a slip, and its limits would be passed over silently.
  const usual = new Set(countyStandards[naming.basedOn].items.map(({ id }) => id));
  for (const item of items) {
    const isLimited = countyLimits(item).some(({ code }) => sheet.rows.has(code));
    if (usual.has(item.id) || isLimited) sheet.needed(item.id);
  }
  return [...sheet.rows].flatMap(([code, row]): CountyItem[] => {
    const item = items.find(({ id }) => id === code);
    if (!item) return [];
    const used = sheet.choice([row, 'value'], choiceWords.used);
    if (used === 'no') noteUnusedScores(sheet, item);
    if (used !== 'yes') return [];
    const clause = clauseOf(sheet, row, naming.document);
    const limited = groupsOf(item).reduce(
      (changed, limits) => withLimits(sheet, changed, limits),
      item,
    );
    return [{ ...withScores(sheet, limited, row), clause }];
  });
}

/** Own lines of a score sheet that is not used would be passed over silently. */
function noteUnusedScores(sheet: StandardSheet, { tests }: CountyItem): void {
  const usual = tests.flatMap((test) => (test.kind === 'score' ? test.items : []));
  if (usual.length === 0) return;
  const own = [...sheet.rows].find(
    ([code]) => scoreCode.test(code) && !usual.some((line) => line.code === code),
  );
  if (own) sheet.fail('value-unused', [own[1], 'value'], { text: own[0] });
}

/** Limits that go together: those of a special case, and each other one by itself. */
function groupsOf(item: CountyItem): readonly (readonly CountyLimit[])[] {
  const groups = new Map<string, CountyLimit[]>();
  for (const limit of countyLimits(item)) {
    const key = limit.group?.join('/') ?? limit.code;
    groups.set(key, [...(groups.get(key) ?? []), limit]);
  }
  return [...groups.values()];
}

function withLimits(
  sheet: StandardSheet,
  item: CountyItem,
  limits: readonly CountyLimit[],
): CountyItem {
  const group = limits[0]?.group ?? null;
  const places = limits.flatMap((limit) => placesOf(sheet, limit));
  const blank = places.filter(({ row, column }) => sheet.text(row, column) === '');
  if (group !== null && places.length > 0 && blank.length === places.length) {
    return withValueAt(item, group, null);
  }
  return places.reduce((changed, { row, column, path, measure }) => {
    const usual = valueAt(item, path);
    if (group !== null && sheet.text(row, column) === '') {
      sheet.fail('limit-incomplete', [row, column], { text: item.id });
      return changed;
    }
    const value = sheet.number([row, column], { measure, usual });
    return value === null ? changed : withValueAt(changed, path, value);
  }, item);
}

type Place = CountyLimit['places'][number] &
  Pick<CountyLimit, 'measure'> & { readonly row: number };

function placesOf(sheet: StandardSheet, { code, measure, places }: CountyLimit): Place[] {
  const row = sheet.needed(code);
  return row === null ? [] : places.map((place) => ({ ...place, measure, row }));
}

/** A score sheet takes its lines from the rows of points, which must add up to its total. */
function withScores(sheet: StandardSheet, item: CountyItem, row: number): CountyItem {
  return item.tests.reduce((changed, test, at) => {
    if (test.kind !== 'score') return changed;
    const lines = readScoreItems(sheet, test.items);
    if (lines.length === 0) sheet.fail('score-items-missing', [row, 'code']);
    else checkPoints(sheet, changed, row);
    return withValueAt(changed, ['tests', at, 'items'], lines);

    function checkPoints(of: StandardSheet, { tests }: CountyItem, place: number): void {
      const held = tests[at];
      if (held?.kind !== 'score') return;
      const sum = sumOfPoints(lines);
      const { total, pass } = held;
      if (!sum.equals(total)) {
        of.fail('points-differ', [place, 'value'], { text: sum.toString(), total });
      }
      if (new Fraction(pass).compare(total) > 0) {
        of.fail('pass-over-total', [place, 'value'], { text: pass, total });
      }
    }
  }, item);
}
