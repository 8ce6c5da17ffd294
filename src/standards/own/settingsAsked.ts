import type { CountyItem, CountySetting } from '../county/CountyStandard';
import { countyStandards } from '../county/countyStandards';
import type { StandardId } from '../StandardId';
import { countyPool } from './countyPool';

/** The doubtful points of an own standard: those of the one it is based on, and what items of the other one turn on. */
export function settingsAsked(
  basedOn: StandardId,
  items: readonly CountyItem[],
): readonly CountySetting[] {
  const { settings } = countyStandards[basedOn];
  const others = countyPool(basedOn).settings.filter(
    ({ id }) => !settings.some((own) => own.id === id) && turnsOn(items, id),
  );
  return [...settings, ...others];
}

function turnsOn(items: readonly CountyItem[], id: CountySetting['id']): boolean {
  return items.some(({ tests }) =>
    tests.some((test) => {
      if (test.when?.setting === id) return true;
      if (id === 'special-rooms') return test.kind === 'special-rooms';
      const hasCases = test.kind === 'special-rooms' || test.kind === 'school-size';
      return id === 'special-cases' && hasCases;
    }),
  );
}
