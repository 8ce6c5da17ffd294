import type { CountyItem } from '../county/CountyStandard';
import type { CountyTest } from '../county/CountyTest';
import type { CountyLimit, CountyLimitName } from './CountyLimit';

/** One limit of a condition: paths start at the condition. */
interface Slot {
  readonly name: CountyLimitName;
  readonly measure?: CountyLimit['measure'];
  readonly group?: string;
  /** A path, or for a limit of each stage the path to both. */
  readonly at: readonly string[];
  readonly isPerStage?: true;
}

/** Every number of an item that a standard may set otherwise, in the order of its conditions. */
export function countyLimits(item: CountyItem): readonly CountyLimit[] {
  const slots = item.tests.flatMap((test, at) => slotsOf(test).map((slot) => ({ test, at, slot })));
  return slots.map(({ test, at, slot }, index) => {
    const path = ['tests', at, ...slot.at];
    return {
      code: `${item.id}限${index + 1}`,
      name: slot.name,
      test,
      measure: slot.measure ?? 'amount',
      group: slot.group === undefined ? null : ['tests', at, slot.group],
      places: slot.isPerStage
        ? (['primary', 'junior'] as const).map((column) => ({ column, path: [...path, column] }))
        : [{ column: 'value', path }],
    };
  });
}

function slotsOf(test: CountyTest): readonly Slot[] {
  switch (test.kind) {
    case 'declared':
      return [];
    case 'compare':
      if (test.limit.kind !== 'number') return [];
      return [
        {
          name: 'compare',
          measure: test.as === 'percent' ? 'share' : 'amount',
          at: ['limit', 'value'],
        },
      ];
    case 'class-size':
      return [{ name: 'class-size', at: ['most'], isPerStage: true }];
    case 'school-size':
      return schoolSizes;
    case 'special-rooms':
      return specialRooms;
    case 'small-school-funds':
      return [
        { name: 'funds-pupils-below', at: ['pupilsBelow'] },
        { name: 'funds-count-as', at: ['countAs'] },
      ];
    case 'training-share':
      return [{ name: 'training-least', measure: 'share', at: ['least'] }];
    case 'score':
      return [
        { name: 'score-pass', at: ['pass'] },
        { name: 'score-total', at: ['total'] },
      ];
  }
}

const schoolSizes: readonly Slot[] = [
  { name: 'size-nine-year', at: ['most', 'nine-year'] },
  { name: 'size-twelve-year', at: ['most', 'twelve-year'] },
  { name: 'size-other', at: ['most', 'other'] },
  { name: 'relaxed-built-by', measure: 'year', group: 'relaxed', at: ['relaxed', 'builtBy'] },
  {
    name: 'relaxed-migrants-over',
    measure: 'share',
    group: 'relaxed',
    at: ['relaxed', 'migrantsOver'],
  },
  { name: 'relaxed-nine-year', group: 'relaxed', at: ['relaxed', 'most', 'nine-year'] },
  { name: 'relaxed-twelve-year', group: 'relaxed', at: ['relaxed', 'most', 'twelve-year'] },
  { name: 'relaxed-other', group: 'relaxed', at: ['relaxed', 'most', 'other'] },
];

const specialRooms: readonly Slot[] = [
  { name: 'classes-per-room', at: ['classesPerRoom'] },
  { name: 'music-area', at: ['area', 'music'] },
  { name: 'fine-arts-area', at: ['area', 'fine-arts'] },
  { name: 'built-by', measure: 'year', group: 'built', at: ['built', 'by'] },
  { name: 'built-music-area', group: 'built', at: ['built', 'area', 'music'] },
  { name: 'built-fine-arts-area', group: 'built', at: ['built', 'area', 'fine-arts'] },
  {
    name: 'rural-largest-class',
    group: 'ruralSmall',
    at: ['ruralSmall', 'largestClassBelow'],
  },
  { name: 'rural-area', group: 'ruralSmall', at: ['ruralSmall', 'area'], isPerStage: true },
];
