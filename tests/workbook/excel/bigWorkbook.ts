import { WorkbookModel } from '../../excel-host/model/WorkbookModel';
import type { SavedWorkbook } from '../../excel-host/model/WorkbookModel';

export interface BigTable {
  readonly rows: number;
  readonly columns?: number;
  /** Every second row has a fill of its own, as in a striped table. */
  readonly isStriped?: boolean;
}

/** A school table of many rows: a header, names and figures, two blank template rows at the end. */
export function bigWorkbook({ rows, columns = 12, isStriped = false }: BigTable): SavedWorkbook {
  const workbook = new WorkbookModel();
  const sheet = workbook.add({ name: '学校表' });
  for (let column = 0; column < columns; column++) {
    sheet.put(0, column, { value: column === 0 ? '学校名称' : `数据项${column}` });
  }
  for (let row = 1; row <= rows; row++) {
    const fill = isStriped && row % 2 === 0 ? { color: '#DDEBF7', pattern: 'Solid' } : null;
    sheet.put(row, 0, { value: `第${row}小学`, fill });
    for (let column = 1; column < columns; column++) {
      sheet.put(row, column, { value: ((row * 37 + column * 101) % 5000) + column / 4, fill });
    }
  }
  sheet.put(rows + 1, 0, { value: '全县平均值' });
  sheet.put(rows + 2, 0, { value: '差异系数' });
  return workbook.save();
}
