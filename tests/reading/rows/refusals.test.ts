import { readTable } from '../../../src/reading/readTable';
import { gridOf, type Rows } from '../gridOf';

const refusal = (rows: Rows, sheet = 'Sheet1') => {
  const outcome = readTable(gridOf(rows, { sheet }));
  return outcome.kind === 'refused' ? outcome.refusal : null;
};

const forms: [string, string, Rows][] = [
  [
    'an item a row',
    'single-school',
    [
      ['序号', '填报项目', '单位', '填报值'],
      [1, '学校名称', null, '东关小学'],
      [2, '小学学生人数', '人', 300],
    ],
  ],
  [
    'a form with the name of the school in a line',
    'single-school',
    [['学校名称：东关小学'], ['学生数', 300]],
  ],
  [
    'the ministry’s form',
    'single-school',
    [
      ['教基3112 小学学生数'],
      ['', '编号', '合计', '其中：女'],
      ['甲', '乙', 1, 2],
      ['总计', '01', 300, 140],
    ],
  ],
  [
    'a list of teachers',
    'roster',
    [
      ['序号', '姓名', '性别', '学校名称', '学历', '任教学科'],
      [1, '张某', '女', '东关小学', '本科', '语文'],
    ],
  ],
  [
    'means and coefficients',
    'county-results',
    [
      ['序号', '项目', '生均教学及辅助用房面积', '生均图书册数', '综 合'],
      [1, '全县平均值', 4.5, 20.1, null],
      [2, '差异系数', 0.3, 0.4, 0.36],
    ],
  ],
  [
    'a pivot table',
    'pivot',
    [
      ['行标签', '求和项:在校生数', '求和项:图书册数'],
      ['东关小学', 300, 9000],
      ['总计', 300, 9000],
    ],
  ],
  [
    'sentences with blanks',
    'prose',
    [
      ['一、基本情况'],
      ['学校占地____平方米，现有教学班____个，在校学生____人，专任教师____人。'],
      ['二、存在的问题'],
    ],
  ],
  ['a header alone', 'empty-template', [['学校名称', '在校生数', '图书册数']]],
  [
    'a header over the template’s own names',
    'empty-template',
    [
      ['序号', '学校名称', '在校生数', '图书册数'],
      [1, '小学 1'],
      [2, '小学2'],
      [null, '…'],
      [1, '初中 1'],
    ],
  ],
];

test.each(forms)('%s is refused as %s', (_, code, rows) => {
  expect(refusal(rows)?.code).toBe(code);
});

test('a refusal names what came nearest', () => {
  const [, , rows] = forms[4] ?? ['', '', []];
  expect(refusal(rows)?.nearest[0]).toEqual({ cell: 'B2', text: '全县平均值' });
});

test('a school table with sentences or a person beside it is no form', () => {
  const rows: Rows = [
    ['填报学校名称：县教育局', null, null, '姓名'],
    ['学校名称', '在校生数', '图书册数', '备注'],
    [
      '东关小学',
      300,
      9000,
      '学校占地____平方米，现有教学班____个，在校学生____人，专任教师____人。',
    ],
  ];
  expect(refusal(rows)).toBeNull();
});
