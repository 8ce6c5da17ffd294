import fc from 'fast-check';
import { parseRect } from '../../../src/workbook/notation/parseRect';
import { addressChunks } from '../../../src/workbook/excel/addressChunks';
import { coalesceCells } from '../../../src/workbook/excel/coalesceCells';
import { parseAreas } from '../../../src/workbook/excel/parseAreas';
import { sheetReference } from '../../../src/workbook/notation/sheetReference';
import { sheetFingerprint } from '../../../src/workbook/notation/sheetFingerprint';
import { referencedSheet } from '../../../src/workbook/notation/referencedSheet';
import { textChunks } from '../../../src/workbook/notation/textChunks';
import { textInput } from '../../../src/workbook/excel/textInput';
import { uniqueSheetName } from '../../../src/workbook/notation/uniqueSheetName';
import { typedInput } from '../../excel-host/model/typedInput';

const cell = fc.record({ row: fc.nat({ max: 30 }), column: fc.nat({ max: 8 }) });

function covered(address: string): string[] {
  return parseAreas(address).flatMap(({ top, left, bottom, right }) => {
    const cells: string[] = [];
    for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) cells.push(`${r},${c}`);
    return cells;
  });
}

describe('addresses of many cells', () => {
  it('cover exactly the cells, each once', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 120 }), (cells) => {
        const told = addressChunks(coalesceCells(cells)).flatMap(covered).sort();
        const wanted = [...new Set(cells.map(({ row, column }) => `${row},${column}`))].sort();
        expect(told).toEqual(wanted);
      }),
    );
  });

  it('cover at least the cells where gaps are joined', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
        const told = new Set(addressChunks(coalesceCells(cells, 8)).flatMap(covered));
        expect(cells.every(({ row, column }) => told.has(`${row},${column}`))).toBe(true);
      }),
    );
  });

  it('join neighbours of a column and equal runs of neighbouring columns', () => {
    const block = [0, 1, 2].flatMap((row) => [4, 5].map((column) => ({ row, column })));
    expect(addressChunks(coalesceCells(block))).toEqual(['E1:F3']);
  });

  it('stay below what Excel takes', () => {
    const cells = Array.from({ length: 9000 }, (_, index) => ({ row: index * 2, column: 200 }));
    const chunks = addressChunks(coalesceCells(cells));
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(8000);
    expect(chunks.join(',').split(',')).toHaveLength(9000);
  });
});

describe('text that stays text', () => {
  it.each([
    '=1+1',
    '+86',
    '001',
    'Mar 5',
    '＝A1',
    '－5',
    '@甲',
    "'乙",
    '12%',
    'TRUE',
    '1-2',
    '甲小学',
  ])('%s comes back as it was', (text) => {
    expect(typedInput(textInput(text), 'General')).toMatchObject({ value: text, formula: null });
  });

  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        expect(typedInput(textInput(text), 'General')).toMatchObject({
          value: text,
          formula: null,
        });
      }),
    );
  });

  it('leaves plain Chinese text without an apostrophe', () => {
    expect(textInput('城关一小')).toBe('城关一小');
    expect(textInput('一月三日')).toBe("'一月三日");
  });
});

describe('sheet names', () => {
  it('get the next free number, whatever the case', () => {
    expect(uniqueSheetName('均衡评估', ['小学'])).toBe('均衡评估');
    expect(uniqueSheetName('均衡评估', ['均衡评估', '均衡评估 (2)'])).toBe('均衡评估 (3)');
    expect(uniqueSheetName('Report', ['REPORT'])).toBe('Report (2)');
  });

  it('stay within 31 characters', () => {
    const long = '长'.repeat(31);
    const next = uniqueSheetName(long, [long]);
    expect(next).toHaveLength(31);
    expect(next.endsWith(' (2)')).toBe(true);
  });

  it.each(['小学', "it's", '均衡评估 (2)', 'A1', '甲!乙'])(
    '%s is found again in a reference',
    (name) => {
      expect(referencedSheet(sheetReference(name))).toBe(name);
    },
  );

  it('are none in a reference that points nowhere', () => {
    expect(referencedSheet('=#REF!$A$1')).toBeNull();
    expect(referencedSheet('')).toBeNull();
    expect(referencedSheet('=小学!A1')).toBe('小学');
  });
});

describe('pieces of a long text', () => {
  it('fit into cells and never cut a character', () => {
    const text = 'a' + '𠮷'.repeat(40_000);
    const chunks = textChunks(text);
    expect(chunks.join('')).toBe(text);
    expect(chunks.every((chunk) => chunk.length < 30_000 && !/[\uD800-\uDBFF]$/.test(chunk))).toBe(
      true,
    );
  });
});

describe('the fingerprint of a sheet', () => {
  it('is the same from the whole sheet and from the part in use', () => {
    const whole = [
      [null, null, ''],
      [null, '甲', 5],
      [null, null, null],
    ];
    expect(sheetFingerprint([['甲', 5]], { top: 1, left: 1 })).toBe(sheetFingerprint(whole));
    expect(sheetFingerprint([['甲', 6]], { top: 1, left: 1 })).not.toBe(sheetFingerprint(whole));
    expect(sheetFingerprint([['甲', 5]], { top: 0, left: 1 })).not.toBe(sheetFingerprint(whole));
  });
});

describe('areas as Excel tells them', () => {
  it('are found behind quoted names', () => {
    expect(parseAreas("'a, b!'!A1:B2,'a, b!'!D5")).toEqual([parseRect('A1:B2'), parseRect('D5')]);
    expect(parseAreas("'it''s, x'!C3")).toEqual([parseRect('C3')]);
  });
});
