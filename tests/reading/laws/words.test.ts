import fc from 'fast-check';
import { contentsOf } from './contentsOf';
import { countySchools } from './countySchools';
import { sheetOf, template, type Merging } from './Template';

test('blanks, line breaks and full-width letters in the header do not change what is read', () => {
  const blank = fc.constantFrom(' ', '\n', '　', '\u00a0', '\r\n', '\u200b');
  const breaks = fc.array(fc.tuple(fc.nat(30), blank), { maxLength: 4 });
  const plan = fc.array(breaks, { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(countySchools, plan, fc.boolean(), (schools, places, isHalf) => {
      const { rows, options, headerRows } = sheetOf(template, schools);
      const header = rows.slice(0, headerRows).map((row, level) =>
        row.map((cell, at) => {
          if (typeof cell !== 'string') return cell;
          const words = isHalf ? cell.replace(/（/g, '(').replace(/）/g, ')') : cell;
          return (places[(level + at) % places.length] ?? []).reduce((text, [place, what]) => {
            const where = place % (text.length + 1);
            return text.slice(0, where) + what + text.slice(where);
          }, words);
        }),
      );
      expect(contentsOf([...header, ...rows.slice(headerRows)], options)).toEqual(
        contentsOf(rows, options),
      );
    }),
  );
});

test('a merged header that was lost, or cut in two, does not change what is read', () => {
  fc.assert(
    fc.property(countySchools, fc.constantFrom<Merging>('lost', 'cut'), (schools, how) => {
      const [whole, other] = [sheetOf(template, schools), sheetOf(template, schools, how)];
      expect(contentsOf(other.rows, other.options)).toEqual(contentsOf(whole.rows, whole.options));
    }),
  );
});

test('some of the merges lost, as after a sort, do not change what is read', () => {
  fc.assert(
    fc.property(
      countySchools.chain((schools) => {
        const whole = sheetOf(template, schools);
        return fc.tuple(fc.constant(whole), fc.subarray([...(whole.options.merges ?? [])]));
      }),
      ([{ rows, options }, merges]) => {
        expect(contentsOf(rows, { merges })).toEqual(contentsOf(rows, options));
      },
    ),
  );
});
