import { readFileSync } from 'node:fs';
import { workbookData } from '../../../src/workbench/xlsx/workbookData';

describe('workbookData', () => {
  it('shows the messy sample as it was made', () => {
    const data = workbookData(new Uint8Array(readFileSync('assets/samples/messy.xlsx')));
    const sheets = (data.sheetOrder ?? []).map((id) => data.sheets?.[id]);
    expect(sheets.map((sheet) => sheet?.name)).toEqual(['封面', '学校资源情况', '填表说明']);
    const table = sheets[1];
    expect(table?.mergeData?.length).toBeGreaterThan(5);
    expect(table?.freeze).toMatchObject({ xSplit: 2, ySplit: 5 });
    expect(Object.values(table?.rowData ?? {}).some((row) => row?.hd === 1)).toBe(true);
    const subtotal = table?.cellData?.[11]?.[1];
    expect(data.styles?.[String(subtotal?.s)]).toMatchObject({ bl: 1, bg: { rgb: '#F2F2F2' } });
  });
});
