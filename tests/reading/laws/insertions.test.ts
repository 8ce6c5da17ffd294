import fc from 'fast-check';
import { parseRect } from '../../../src/workbook/notation/parseRect';
import { rectAddress } from '../../../src/workbook/notation/rectAddress';
import { contentsOf } from './contentsOf';
import { countySchools } from './countySchools';
import { sheetOf, template, type Merging, type Row } from './Template';

const merging = fc.constantFrom<Merging>('kept', 'lost', 'cut');

test('blank rows between the schools do not change what is read', () => {
  fc.assert(
    fc.property(
      countySchools,
      merging,
      fc.array(fc.nat(20), { maxLength: 6 }),
      (schools, how, places) => {
        const { rows, options, headerRows } = sheetOf(template, schools, how);
        const body = rows.slice(headerRows);
        for (const at of places) body.splice(at % (body.length + 1), 0, []);
        expect(contentsOf([...rows.slice(0, headerRows), ...body], options)).toEqual(
          contentsOf(rows, options),
        );
      },
    ),
  );
});

test('blank columns between the groups do not change what is read', () => {
  const places = fc.uniqueArray(fc.integer({ min: 0, max: template.length }), { maxLength: 4 });
  fc.assert(
    fc.property(countySchools, merging, places, (schools, how, gaps) => {
      const { rows, options } = sheetOf(template, schools, how);
      const starts = gaps
        .map((group) => template.slice(0, group).flat().length)
        .sort((a, b) => b - a);
      let wide: Row[] = rows;
      let merges = options.merges ?? [];
      for (const column of starts) {
        wide = wide.map((row) => [...row.slice(0, column), null, ...row.slice(column)]);
        merges = merges.map((address) => movedRight(address, column));
      }
      expect(contentsOf(wide, { merges })).toEqual(contentsOf(rows, options));
    }),
  );
});

function movedRight(address: string, from: number): string {
  const rect = parseRect(address);
  if (!rect) throw new Error(address);
  const shift = rect.left >= from ? 1 : 0;
  return rectAddress({ ...rect, left: rect.left + shift, right: rect.right + shift });
}

test('sums, statistics, repeated headers and footnotes among the schools do not change what is read', () => {
  const extras = ['total', 'subtotal', 'mean', 'note', 'header'] as const;
  const places = fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...extras)), { maxLength: 5 });
  fc.assert(
    fc.property(countySchools, merging, places, (schools, how, inserted) => {
      const { rows, options, headerRows } = sheetOf(template, schools, how);
      const header = rows.slice(0, headerRows);
      const sums = template
        .flat()
        .map(({ figure }) =>
          schools.reduce(
            (sum, school) => sum + (typeof school[figure] === 'number' ? school[figure] : 0),
            0,
          ),
        );
      const rowsOf: Record<(typeof extras)[number], Row[]> = {
        total: [[null, '合 计', null, ...sums.slice(3)]],
        subtotal: [['小计', null, null, ...sums.slice(3).map((sum) => Math.floor(sum / 2))]],
        mean: [[null, '全县平均值']],
        note: [['注：数据截至9月1日。']],
        header,
      };
      const parts = rows.slice(headerRows).map((row) => [row]);
      for (const [at, what] of inserted) parts.splice(at % (parts.length + 1), 0, rowsOf[what]);
      expect(contentsOf([...header, ...parts.flat()], options)).toEqual(contentsOf(rows, options));
    }),
  );
});
