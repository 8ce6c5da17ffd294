import { countySheetKind } from '../../../src/reading/county/countySheetKind';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import { readStandard } from '../../../src/reading/standard/readStandard';
import { standards } from '../../../src/standards/standards';
import { standardSheet } from '../../../src/writing/standard/standardSheet';
import { newFileWorkbook } from '../../../src/workbook/file/newFileWorkbook';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { loadExcelize } from '../../workbook/file/loadExcelize';
import { gridOfSheet } from '../gather/gridOfSheet';
import { standardTexts } from './standardTexts';

const sheetIn = (language: 'zh' | 'en', id: keyof typeof standards = 'quality-balance-2017') =>
  standardSheet(standards[id], countyStandards[id], {
    texts: standardTexts[language],
    today: '2026-01-15',
  });

test.each(['zh', 'en'] as const)('a sheet in %s is known as one of a standard', (language) => {
  expect(countySheetKind(gridOfSheet(sheetIn(language)))).toBe('standard');
});

test.each(['zh', 'en'] as const)(
  'what may be picked in %s fits into a list of Excel',
  (language) => {
    const validations = sheetIn(language).validations ?? [];
    expect(validations.length).toBeGreaterThan(5);
    for (const { choices } of validations) {
      expect(choices.join(',').length).toBeLessThanOrEqual(255);
      expect(choices.filter((choice) => choice.includes(','))).toEqual([]);
    }
  },
);

test('every row has its number once, and every picked value is among its choices', () => {
  const { values, validations } = sheetIn('zh', 'basic-balance-2012');
  const codes = values.slice(3).flatMap((cells) => (cells[1] === null ? [] : [cells[1]]));
  expect(new Set(codes).size).toBe(codes.length);
  for (const { areas, choices } of validations ?? []) {
    for (const { top, left } of areas) expect(choices).toContain(values[top]?.[left]);
  }
});

test.each(['quality-balance-2017', 'basic-balance-2012'] as const)(
  '%s is itself after a file was saved and opened again',
  async (id) => {
    const excelize = await loadExcelize();
    const made = await newFileWorkbook(sheetIn('zh', id), excelize);
    const workbook = await openFileWorkbook(await made.save(), excelize);
    const grid = await workbook.read({ kind: 'sheet', sheet: '评估标准' });
    expect(readStandard(grid)).toEqual({
      kind: 'read',
      standard: standards[id],
      county: countyStandards[id],
    });
  },
);
