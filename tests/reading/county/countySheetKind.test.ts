import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countyEnUS } from '../../../src/locale/county/en-US';
import { countyZhCN } from '../../../src/locale/county/zh-CN';
import { fillTemplate } from '../../../src/locale/fillTemplate';
import { countySheetKind } from '../../../src/reading/county/countySheetKind';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { loadExcelize } from '../../workbook/file/loadExcelize';
import { gridOf, type Rows } from '../gridOf';

const root = join(__dirname, '..', '..', '..');

describe('which sheets are of the county', () => {
  it.each(['assets/samples', 'tests/corpus/files'])(
    'none of the tables of %s is',
    async (folder) => {
      const excelize = await loadExcelize();
      const taken: string[] = [];
      let looked = 0;
      for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.xlsx'))) {
        // The sample of a whole county has such sheets.
        if (file === 'county.xlsx') continue;
        const bytes = new Uint8Array(readFileSync(join(root, folder, file)));
        const workbook = await openFileWorkbook(bytes, excelize, { name: file });
        for (const { name } of await workbook.sheets()) {
          looked++;
          const kind = countySheetKind(await workbook.read({ kind: 'sheet', sheet: name }));
          if (kind !== null) taken.push(`${file} ${name} ${kind}`);
        }
      }
      expect(looked).toBeGreaterThan(3);
      expect(taken).toEqual([]);
    },
  );

  it.each<[string, Rows]>([
    [
      '班级 counts the classes of a school',
      [
        ['学校', '班级', '学生数'],
        ['甲小学', 18, 812],
        ['乙小学', 6, 230],
      ],
    ],
    [
      '班级 counts the classes, with the word',
      [
        ['学校', '学段', '班级', '学生数'],
        ['甲小学', '小学', '18班', 812],
      ],
    ],
    [
      'a school of two stages',
      [
        ['学校', '班级', '学生数'],
        ['甲学校', 18, 812],
        ['甲学校', 9, 410],
      ],
    ],
    [
      'rooms of a school',
      [
        ['学校', '类型', '面积（㎡）', '建成年份'],
        ['甲小学', '完全小学', 5200, 1998],
      ],
    ],
    [
      'a form',
      [
        ['项目', '填报值'],
        ['在校生数', 812],
      ],
    ],
    [
      'scores of schools',
      [
        ['学校', '满分', '得分'],
        ['甲小学', 100, 92],
      ],
    ],
    [
      'funds of schools',
      [
        ['学校', '在校生数', '拨付公用经费', '公用经费预算'],
        ['甲小学', 812, 1, 2],
      ],
    ],
    [
      'a table of everything',
      [
        ['学校', '在校生数', '专任教师数', '公用经费预算', '教师培训经费预算'],
        ['甲小学', 812, 45, 584640, 30000],
      ],
    ],
  ])('%s is not', (_, rows) => {
    expect(countySheetKind(gridOf(rows))).toBeNull();
  });

  it('titles and headers of what we write are', () => {
    for (const { overview } of [countyZhCN, countyEnUS]) {
      const title = fillTemplate(overview.title, { standard: '优质均衡（2017）' });
      const verdict = fillTemplate(overview.verdictLine, { verdict: overview.verdict.fail });
      expect(countySheetKind(gridOf([[title], [verdict]]))).toBe('overview');
      expect(countySheetKind(gridOf([[title], [null], [verdict]]))).toBe('overview');
    }
    const header = ['类别', '编号', '项目', '单位', '小学', '初中', '数值', '说明', '依据'];
    expect(countySheetKind(gridOf([['评估标准'], header]))).toBe('standard');
  });

  it('finds a header down to the twelfth row, and not below', () => {
    const rows = (blank: number): Rows => [
      ...Array.from({ length: blank }, () => ['说明']),
      ['编号', '填报值'],
      ['保9.2', 2310],
    ];
    expect(countySheetKind(gridOf(rows(11)))).toBe('figures');
    expect(countySheetKind(gridOf(rows(12)))).toBeNull();
  });
});
