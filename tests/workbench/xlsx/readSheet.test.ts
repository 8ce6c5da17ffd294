import { readSheet } from '../../../src/workbench/xlsx/readSheet';

function sheet(body: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${body}</worksheet>`;
}

describe('readSheet', () => {
  it('gives each value its type', () => {
    const { cellData } = readSheet(
      sheet(`<sheetData><row r="2">
        <c r="A2" t="s"><v>1</v></c><c r="B2"><v>12.5</v></c><c r="C2" t="b"><v>1</v></c>
        <c r="D2" t="e"><v>#DIV/0!</v></c><c r="E2" t="inlineStr"><is><t>行内</t></is></c><c r="F2"/>
      </row></sheetData>`),
      ['零', '壹'],
    );
    expect(cellData).toEqual({
      1: {
        0: { v: '壹', t: 1 },
        1: { v: 12.5, t: 2 },
        2: { v: 1, t: 3 },
        3: { v: '#DIV/0!', t: 1 },
        4: { v: '行内', t: 1 },
      },
    });
  });

  it('shows formulas with the results that the file holds, also shared ones', () => {
    const { cellData } = readSheet(
      sheet(`<sheetData><row r="1">
        <c r="A1" s="3"><f>B1*2</f><v>6</v></c>
        <c r="B1"><f t="shared" ref="B1:C1" si="0">B2+1</f><v>4</v></c>
        <c r="C1"><f t="shared" si="0"/><v>5</v></c>
        <c r="D1" t="str"><f>"合"&amp;"格"</f><v>合格</v></c>
      </row></sheetData>`),
      [],
    );
    expect(cellData[0]).toEqual({
      0: { f: '=B1*2', v: 6, t: 2, s: 'x3' },
      1: { f: '=B2+1', si: '0', v: 4, t: 2 },
      2: { si: '0', v: 5, t: 2 },
      3: { f: '="合"&"格"', v: '合格', t: 1 },
    });
  });

  it('reads merged areas, widths, heights, what is hidden and the frozen pane', () => {
    const data = readSheet(
      sheet(`<sheetViews><sheetView showGridLines="0"><pane xSplit="2" ySplit="5" state="frozen"/></sheetView></sheetViews>
        <sheetFormatPr defaultRowHeight="15"/>
        <cols><col min="1" max="2" width="10" customWidth="1"/><col min="4" max="4" hidden="1"/></cols>
        <sheetData><row r="1" ht="30"/><row r="3" hidden="true"/></sheetData>
        <mergeCells><mergeCell ref="B2:D3"/></mergeCells>`),
      [],
    );
    expect(data.mergeData).toEqual([{ startRow: 1, startColumn: 1, endRow: 2, endColumn: 3 }]);
    expect(data.columnData).toEqual({ 0: { w: 70 }, 1: { w: 70 }, 3: { hd: 1 } });
    expect(data.rowData).toEqual({ 0: { h: 40, ia: 0 }, 2: { hd: 1 } });
    expect(data.freeze).toEqual({ xSplit: 2, ySplit: 5, startRow: 5, startColumn: 2 });
    expect(data.defaultRowHeight).toBe(20);
    expect(data.showGridlines).toBe(0);
  });
});
