import type { CountyItem, CountySetting } from '../county/CountyStandard';
import { countyStandards } from '../county/countyStandards';
import type { StandardId } from '../StandardId';

/**
 * What an own standard may ask of the county: everything of the standard it is based on, then the items of the other
 * national one that it does not have, with the doubtful points of both.
 */
export function countyPool(basedOn: StandardId): {
  readonly items: readonly CountyItem[];
  readonly settings: readonly CountySetting[];
} {
  const all = [countyStandards[basedOn], ...Object.values(countyStandards)];
  return {
    items: firstById(all.flatMap(({ items }) => items)),
    settings: firstById(all.flatMap(({ settings }) => settings)),
  };
}

function firstById<Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] {
  return things.filter(({ id }, at) => things.findIndex((one) => one.id === id) === at);
}
