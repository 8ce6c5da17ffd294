import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { loadXlsx } from './loadXlsx';
import { WorkbookModel } from './model/WorkbookModel';

function open(name: string): WorkbookModel {
  return WorkbookModel.open(loadXlsx(readFileSync(join(__dirname, '..', 'fixtures', name))));
}

describe('loading a real .xlsx into the simulated Excel', () => {
  const workbook = open('clerk-table.xlsx');
  const sheet = workbook.sheets[0];

  it('keeps order and visibility of the sheets', () => {
    expect(workbook.sheets.map(({ settings }) => [settings.name, settings.visibility])).toEqual([
      ['小学', 'Visible'],
      ['填表说明', 'Visible'],
      ['旧数据', 'Hidden'],
      ['参数', 'VeryHidden'],
    ]);
  });

  it('keeps texts, numbers and formulas apart', () => {
    expect(sheet?.cell(4, 2)).toMatchObject({ value: '1200', formula: null });
    expect(sheet?.cell(3, 2)).toMatchObject({ value: 860, formula: null });
    expect(sheet?.cell(3, 6)).toMatchObject({ value: null, formula: '=D4/C4' });
    expect(sheet?.cell(5, 1)).toMatchObject({ value: '=东岭小学', formula: null });
  });

  it('keeps fills: plain, hatched and of the theme', () => {
    expect(sheet?.cell(3, 2).fill).toEqual({ color: '#FFFF00', pattern: 'Solid' });
    expect(sheet?.cell(4, 3).fill).toEqual({
      color: '#00FF00',
      pattern: 'Gray16',
      patternColor: '#FF0000',
    });
    expect(sheet?.cell(5, 3).fill).toEqual({ color: '#B9CDE5', pattern: 'Solid' });
    expect(sheet?.cell(6, 2).fill).toBeNull();
  });

  it('keeps merges, hidden rows and columns, formats and panes', () => {
    expect(sheet?.settings.merges).toHaveLength(8);
    expect(sheet?.settings.hiddenRows).toEqual([5]);
    expect(sheet?.settings.hiddenColumns).toEqual([4]);
    expect(sheet?.cell(3, 3).numberFormat).toBe('#,##0.00');
    expect(sheet?.settings.frozen).toEqual({ rows: 3, columns: 2 });
  });

  it('tells protected sheets', () => {
    const flags = open('protected-table.xlsx').sheets.map(({ settings }) => settings.isProtected);
    expect(flags).toEqual([true, false]);
  });
});

/** A workbook with one sheet, from the XML behind its cells and of the workbook. */
function written(sheet: string, workbook = ''): WorkbookModel {
  const relation = '<Relationship Id="r1" Target="worksheets/sheet1.xml"/>';
  const parts = {
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation}</Relationships>`,
    'xl/workbook.xml': `<workbook>${workbook}<sheets><sheet name="表" r:id="r1" xmlns:r="r"/></sheets></workbook>`,
    'xl/styles.xml':
      '<styleSheet><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
  };
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
  return WorkbookModel.open(loadXlsx(zipSync(Object.fromEntries(bytes))));
}

const row = (number: number, flags: string, cell = '') =>
  `<row r="${number}" ${flags}><c r="A${number}" ${cell}><v>${number}</v></c></row>`;

describe('what a file says of protection, filters and calculation', () => {
  it('keeps unlocked cells and what protection allows', () => {
    const { sheets } = written(
      `<sheetData>${row(1, '')}${row(2, '', 's="1"')}</sheetData>` +
        '<sheetProtection sheet="1" formatCells="0" sort="0" selectLockedCells="1"/>',
    );
    expect(sheets[0]?.cell(1, 0).look).toEqual({ 'protection.locked': false });
    expect(sheets[0]?.cell(0, 0).look).toEqual({});
    expect(sheets[0]?.settings.protectionOptions).toMatchObject({
      allowFormatCells: true,
      allowSort: true,
      allowInsertRows: false,
      selectionMode: 'Unlocked',
    });
  });

  it('keeps a filter and the rows that it hides', () => {
    const { sheets } = written(
      `<sheetData>${row(1, '')}${row(2, 'hidden="1"')}${row(3, '')}</sheetData>` +
        '<autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="3"/></filters></filterColumn></autoFilter>',
    );
    expect(sheets[0]?.settings).toMatchObject({
      hiddenRows: [1],
      autoFilter: { shown: { 0: ['3'] }, hides: [1] },
    });
  });

  it('keeps manual calculation and a protected structure, also over saving', () => {
    const workbook = written(
      '',
      '<workbookProtection lockStructure="1"/><calcPr calcMode="manual"/>',
    );
    const again = WorkbookModel.open(workbook.save());
    for (const one of [workbook, again]) {
      expect([one.calculationMode, one.isStructureProtected]).toEqual(['Manual', true]);
    }
  });
});
