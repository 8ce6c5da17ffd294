import type { SectionResult } from '../../engine/Evaluation';
import type { Level } from '../../engine/Level';
import type { IndicatorId } from '../../standards/IndicatorId';

/** Size of a strip in its own units; it is scaled to the place it gets. */
export const strip = { width: 200, height: 18, left: 4, right: 196 };

/** Values this many times the standard, and all above, stand at the right end. */
const most = 2;
/** Schools nearer to each other than this share a mark: thousands of them stay some dozens of marks. */
const step = 2;

type ShownLevel = Exclude<Level, 'unknown'>;

/** Where a level's marks stand, so that no colour is needed: the better, the higher. */
const heights: Readonly<Record<ShownLevel, number>> = { met: 4, floor: 9, below: 14 };

/** What one strip shows: how many schools of each level, and an SVG path of marks for each. */
export interface StripMarks {
  readonly counts: Readonly<Record<Level, number>>;
  readonly paths: Readonly<Record<ShownLevel, string>>;
  /** Where the standard stands. */
  readonly standard: number;
}

/** The schools of one stage against the standard of one indicator: a dot has it, a triangle is near, a cross below. */
export function stripMarks(sections: readonly SectionResult[], indicator: IndicatorId): StripMarks {
  const counts = { met: 0, floor: 0, below: 0, unknown: 0 };
  const places = { met: new Set<number>(), floor: new Set<number>(), below: new Set<number>() };
  for (const { section, indicators } of sections) {
    const result = indicators.find((one) => one.indicator.id === indicator);
    const level = result?.level ?? 'unknown';
    counts[level] += 1;
    const threshold = Number(result?.indicator.threshold?.[section.stage]);
    if (level === 'unknown' || !result?.value || !(threshold > 0)) continue;
    const ratio = result.value.valueOf() / threshold;
    // Where less is better, the better still stands to the right.
    places[level].add(place(result.indicator.inverse ? 1 / ratio : ratio));
  }
  const path = (level: ShownLevel) =>
    [...places[level]].map((x) => marks[level](x, heights[level])).join('');
  return {
    counts,
    paths: { met: path('met'), floor: path('floor'), below: path('below') },
    standard: place(1),
  };
}

function place(ratio: number): number {
  const share = Math.min(Math.max(ratio, 0), most) / most;
  const x = strip.left + share * (strip.right - strip.left);
  return Math.round(x / step) * step;
}

const marks: Readonly<Record<ShownLevel, (x: number, y: number) => string>> = {
  met: (x, y) => `M${x - 2.5} ${y}a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z`,
  floor: (x, y) => `M${x} ${y - 3}l3 5h-6z`,
  below: (x, y) => `M${x - 2.5} ${y - 2.5}l5 5m0-5l-5 5`,
};
