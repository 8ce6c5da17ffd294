import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/CellValue';

/** Schools of a county for `template`, all figures plausible and exact in every unit that the laws change to. */
export const countySchools: fc.Arbitrary<Readonly<Record<string, CellValue>>[]> = fc
  .uniqueArray(
    fc.record({
      place: fc.stringMatching(/^[东西南北山河湖]{2,4}$/),
      isPrimary: fc.boolean(),
      pupils: fc.integer({ min: 20, max: 3000 }),
      share: fc.integer({ min: 1, max: 20 }),
      perPupil: fc.integer({ min: 500, max: 9000 }),
      space: fc.integer({ min: 1, max: 99999 }),
    }),
    { minLength: 2, maxLength: 10, selector: ({ place }) => place },
  )
  .map((list) =>
    list.map(({ place, isPrimary, pupils, share, perPupil, space }, at) => {
      const teachers = Math.ceil(pupils / share) + 4;
      return {
        serial: at + 1,
        name: `${place}${isPrimary ? '小学' : '初级中学'}`,
        kind: isPrimary ? '小学' : '初级中学',
        pupils,
        teachers,
        degree: Math.floor(teachers / 2),
        backbone: Math.floor(teachers / 5),
        peArts: Math.floor(teachers / 6),
        space: space / 10,
        indoor: Math.floor(space / 100) / 10,
        ground: space / 5,
        equipment: pupils * perPupil,
        rooms: Math.ceil(pupils / 40),
      };
    }),
  );
