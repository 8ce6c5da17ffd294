import type { CountyItem, CountyStandard } from '../county/CountyStandard';
import type { ScoreItem } from '../county/CountyTest';
import type { CountyLimit } from './CountyLimit';
import { countyLimits } from './countyLimits';
import { countyPool } from './countyPool';
import { valueAt } from './valueAt';

/** One line in which an own standard asks something else of the county than a national one. */
export interface CountyDifference {
  /** Id of the item, or number of a line of points. */
  readonly code: string;
  /** The limit that differs; `null` where the item itself is taken or left out, or a line of points differs. */
  readonly limit: CountyLimit | null;
  readonly stage: 'primary' | 'junior' | null;
  /** Decimal text, or `used`; `null` where the standard has no such line. */
  readonly builtIn: string | null;
  readonly own: string | null;
}

/** Every line in which what is asked of the county differs: items, their limits, lines of points. */
export function compareCounties(
  own: CountyStandard,
  builtIn: CountyStandard,
): readonly CountyDifference[] {
  const { items } = countyPool('quality-balance-2017');
  return items.flatMap((shape) => {
    const mine = own.items.find(({ id }) => id === shape.id);
    const theirs = builtIn.items.find(({ id }) => id === shape.id);
    if (!mine && !theirs) return [];
    const code = shape.id;
    const about = { code, limit: null, stage: null };
    if (!mine) return [{ ...about, builtIn: 'used', own: null }];
    const taken = theirs ? [] : [{ ...about, builtIn: null, own: 'used' }];
    return [...taken, ...limitLines(shape, mine, theirs), ...pointLines(mine, theirs)];
  });
}

function limitLines(
  shape: CountyItem,
  mine: CountyItem,
  theirs: CountyItem | undefined,
): CountyDifference[] {
  return countyLimits(shape)
    .flatMap((limit) =>
      limit.places.map(({ column, path }) => ({
        code: shape.id,
        limit,
        stage: column === 'value' ? null : column,
        builtIn: theirs ? valueAt(theirs, path) : null,
        own: valueAt(mine, path),
      })),
    )
    .filter((line) => line.builtIn !== line.own);
}

function pointLines(mine: CountyItem, theirs: CountyItem | undefined): CountyDifference[] {
  const [own, builtIn] = [scoresOf(mine), theirs ? scoresOf(theirs) : []];
  const codes = [...new Set([...own, ...builtIn].map(({ code }) => code))];
  const pointsOf = (items: readonly ScoreItem[], code: string): string | null =>
    items.find((item) => item.code === code)?.points ?? null;
  return codes
    .map((code) => ({
      code,
      limit: null,
      stage: null,
      builtIn: pointsOf(builtIn, code),
      own: pointsOf(own, code),
    }))
    .filter((line) => line.builtIn !== line.own);
}

function scoresOf({ tests }: CountyItem): readonly ScoreItem[] {
  return tests.flatMap((test) => (test.kind === 'score' ? test.items : []));
}
