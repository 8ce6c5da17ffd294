import Fraction from 'fraction.js';
import type { CountyTest, SpecialRoomsTest } from '../../standards/county/CountyTest';
import { countySettingValue } from '../../standards/county/countySettingValue';
import { signOf } from '../../numeric/signOf';
import { classesBySchool } from './classesBySchool';
import type { CountyCase, CountyTestResult } from './CountyEvaluation';
import type { CountyContext } from './CountyContext';
import type { ClassFact, RoomFact, SchoolFact } from './CountyFacts';
import type { CountySchool } from './CountySchool';
import { factsBySchool } from './factsBySchool';
import { listResult } from './listResult';
import { missedCase } from './missedCase';
import { openCase } from './openCase';
import { openResult } from './openResult';
import type { RoomSchool } from './roomStanding';
import { roomStanding } from './roomStanding';
import { schoolKey } from './schoolKey';

const uses = ['music', 'fine-arts'] as const;

/**
 * Rooms of each counted school against ⌈classes ÷ classesPerRoom⌉, all its compulsory classes together. Classes come from the
 * class list, else from its table. A school that the room list does not name is open: nobody said that it has none.
 */
export function evaluateSpecialRooms(
  test: CountyTest & SpecialRoomsTest,
  { facts, schools, standard }: CountyContext,
): CountyTestResult {
  const { rooms } = facts;
  if (!rooms) return openResult(test, 'list');
  const counted = schools.filter((school) => school.counted.length > 0);
  if (counted.length === 0) return openResult(test, 'schools');
  const isStrict = countySettingValue(standard, 'special-cases') === 'not-counted';
  const rule = isStrict ? { ...test, built: null, ruralSmall: null } : test;
  const classes = classesBySchool(facts);
  const told = factsBySchool(facts);
  return listResult(
    test,
    counted.flatMap((school) => {
      const key = schoolKey(school.name);
      const listed = classes?.get(key) ?? [];
      return schoolCases(school, rule, {
        rooms: rooms.filter((room) => schoolKey(room.school) === key),
        classes: classCounts(school, listed),
        isRuralSmall: rule.ruralSmall && isRuralSmall(told?.get(key), listed, rule.ruralSmall),
      });
    }),
  );
}

interface Known {
  readonly rooms: readonly RoomFact[];
  /** The least and the most that list and table tell; `null` where neither does. */
  readonly classes: { readonly least: Fraction; readonly most: Fraction } | null;
  readonly isRuralSmall: boolean | null;
}

/** A table that states more classes than are listed leaves it open which count is right; branches stand in their own lines. */
function classCounts(
  { classes: stated, branches }: CountySchool,
  listed: readonly ClassFact[],
): Known['classes'] {
  if (listed.length === 0) return stated && { least: stated, most: stated };
  const least = new Fraction(listed.length);
  const isMore = branches.length === 0 && stated !== null && stated.compare(least) > 0;
  return { least, most: isMore ? stated : least };
}

function schoolCases(
  school: CountySchool,
  rule: SpecialRoomsTest,
  { rooms, classes, isRuralSmall: isSmall }: Known,
): readonly CountyCase[] {
  const about = { name: school.name, source: school.source };
  if (!classes) return [openCase(about, 'in-list')];
  const limit = classes.most.div(rule.classesPerRoom).ceil();
  const least = classes.least.div(rule.classesPerRoom).ceil();
  const kind: RoomSchool = { stages: school.counted, isRuralSmall: isSmall };
  const groups =
    rule.needs === 'both'
      ? uses.map((use) => ({ about: { ...about, use }, own: [use] }))
      : [{ about, own: uses }];
  return groups.flatMap((group): readonly CountyCase[] => {
    const standings = rooms.map((room) =>
      best(group.own.map((use) => roomStanding(room, use, { rule, school: kind }))),
    );
    const sure = new Fraction(standings.filter((one) => one === 'yes').length);
    const atMost = standings.filter((one) => one !== 'no').length;
    if (sure.compare(limit) >= 0) return [];
    const isOpen = rooms.length === 0 || least.compare(atMost) <= 0;
    const why = rooms.length > 0 && limit.compare(atMost) > 0 ? 'list-differs' : 'in-list';
    return isOpen
      ? [openCase({ ...group.about, value: rooms.length === 0 ? null : sure, limit }, why)]
      : [missedCase(group.about, { value: sure, limit })];
  });
}

type Standing = ReturnType<typeof roomStanding>;

function best(standings: readonly Standing[]): Standing {
  if (standings.includes('yes')) return 'yes';
  return standings.includes('maybe') ? 'maybe' : 'no';
}

/** Rural, and every class has fewer pupils than the limit; `null` where one of them is not known. */
function isRuralSmall(
  fact: SchoolFact | undefined,
  classes: readonly ClassFact[],
  { largestClassBelow }: NonNullable<SpecialRoomsTest['ruralSmall']>,
): boolean | null {
  if (fact?.isRural === false) return false;
  const pupils = classes.map((one) => one.pupils);
  if (pupils.some((count) => count !== null && count.compare(largestClassBelow) >= 0)) return false;
  const isAllKnown = pupils.length > 0 && pupils.every((count) => count && signOf(count) >= 0);
  return isAllKnown && fact?.isRural === true ? true : null;
}
