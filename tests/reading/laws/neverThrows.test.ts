import fc from 'fast-check';
import { readTable } from '../../../src/reading/readTable';
import type { CellValue } from '../../../src/workbook/CellValue';
import { gridOf } from '../gridOf';

test('no grid makes reading throw', () => {
  const words = fc.constantFrom(
    '学校名称',
    '在校生数',
    '图书册数',
    '小学',
    '初中',
    '合计',
    '其中',
    '（万元）',
    '单位：万元',
    '教学仪器设备值',
    'L1',
    '甲',
    '一、小学',
    '全县平均值',
    '差异系数',
    '东关小学',
    '育才九年一贯制学校',
    '城关镇',
    '注：',
    '—',
    '#REF!',
    '600多',
    '是否计校数',
    '姓名',
    '行标签',
    '生均图书册数',
    '师生比',
    '1:22',
  );
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    { weight: 6, arbitrary: words },
    fc.constant(null),
    fc.double(),
    fc.string(),
    fc.boolean(),
  );
  const corner = fc.tuple(fc.nat(12), fc.nat(8));
  const rect = fc.tuple(corner, corner).map(([[top, left], [down, across]]) => ({
    top,
    left,
    bottom: top + down,
    right: left + across,
  }));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
      fc.array(rect, { maxLength: 4 }),
      fc.option(fc.array(rect, { maxLength: 2 })),
      (rows, areas, selection) => {
        const grid = { ...gridOf(rows), merges: areas, selection };
        expect(['table', 'refused']).toContain(readTable(grid).kind);
      },
    ),
    { numRuns: 600 },
  );
});
