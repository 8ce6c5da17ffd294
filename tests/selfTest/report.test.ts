import { errorName } from '../../src/app/selfTest/errorName';
import { reportText, summaryText } from '../../src/app/selfTest/reportText';
import type { SelfTestOutcome } from '../../src/app/selfTest/SelfTestOutcome';
import { openClerks, quickGroups, selfTest, unwatched } from './openBench';
import { chinese, english } from './words';

const facts = {
  platform: 'PC',
  version: '16.0.17932.20162',
  displayLanguage: 'zh-CN',
  contentLanguage: 'zh-CN',
  browser: 'Edg/140',
  requirementSets: { ExcelApi: '1.17', RibbonApi: null },
};

const outcome: SelfTestOutcome = {
  facts,
  startedAt: '2026-11-22T02:00:00.000Z',
  total: 6,
  sheetsLeft: [],
  results: [
    { id: 'entries/formula', status: 'same', expected: '2', found: '2', milliseconds: 3 },
    { id: 'fills/none', status: 'other', expected: 'None', found: 'Solid', milliseconds: 4 },
    { id: 'merges/told', status: 'error', expected: 'B2', found: 'AccessDenied', milliseconds: 5 },
    {
      id: 'limits/undo-group',
      status: 'lacking',
      expected: 'ok',
      found: 'ExcelApi 1.20',
      milliseconds: 0,
    },
    { id: 'limits/culture', status: 'noted', expected: null, found: 'zh-CN', milliseconds: 6 },
  ],
};

describe('the report of the self-test', () => {
  it('says which Excel it was, and question by question what was expected and found', () => {
    expect(reportText(outcome, chinese, '0.1.0')).toBe(
      [
        '均衡 0.1.0 自检报告',
        '时间：2026-11-22T02:00:00.000Z',
        'Excel：16.0.17932.20162，PC，界面 zh-CN，内容 zh-CN',
        '浏览器内核：Edg/140',
        '接口：ExcelApi 1.17, RibbonApi —',
        '共 6 项：✓ 一致 1，✗ 不一致 2，— 未问 1，· 仅记录 1，中途停止，剩 1 项',
        '',
        '✓ entries/formula 写“=1+1”变成公式（3 ms）',
        '✗ fills/none 没有底色时怎样告诉（4 ms）',
        '    应为：None；实为：Solid',
        '✗ merges/told 合并区域的地址；没有时为空对象（5 ms）',
        '    应为：B2；实为：出错 AccessDenied',
        '— limits/undo-group 改动可并作一步撤销（0 ms）',
        '    本机没有 ExcelApi 1.20',
        '· limits/culture 区域设置（6 ms）',
        '    zh-CN',
      ].join('\n'),
    );
  });

  it('is there in English', () => {
    const text = reportText({ ...outcome, sheetsLeft: ['均衡自检'] }, english, '0.1.0');
    expect(text).toContain(
      '✗ fills/none how no fill is told (4 ms)\n    expected: None; found: Solid',
    );
    expect(text).toContain('Sheet that could not be deleted: 均衡自检');
  });

  it('counts, and says when the test was stopped', () => {
    expect(summaryText({ ...outcome, total: 5 }, chinese)).not.toContain('中途停止');
    expect(summaryText(outcome, chinese)).toContain('剩 1 项');
  });

  it.each([0, 1, 2, 5])(
    'holds nothing of the clerk, also where Excel fails and quotes him (%i)',
    async (writes) => {
      const { host } = await openClerks();
      for (const sheet of host.workbook.sheets) {
        sheet.settings.name = `☂${sheet.settings.name}`;
        for (const { row, column } of sheet.touched()) sheet.put(row, column, { value: '☂' });
      }
      const result = await selfTest(quickGroups, {
        ...unwatched,
        onProgress: () => host.failAfterWrites(writes),
      });
      const failed = result.results.filter(({ status }) => status === 'error');
      expect(failed.length).toBeGreaterThan(0);
      expect(JSON.stringify(result)).not.toContain('☂');
      expect(reportText(result, chinese, '0.1.0')).not.toContain('☂');
    },
  );
});

describe('what a report says of an error', () => {
  it('is its code and the member that refused, never its text', () => {
    const error = {
      code: 'AccessDenied',
      message: '城关一小',
      debugInfo: { errorLocation: 'Range.values' },
    };
    expect(errorName(error)).toBe('AccessDenied (Range.values)');
    const naming = { code: 'ItemNotFound', debugInfo: { errorLocation: '小学!A1' } };
    expect(errorName(naming)).toBe('ItemNotFound');
    expect(errorName(new TypeError('城关一小 is not a function'))).toBe('TypeError');
    expect(errorName('城关一小')).toBe('string');
  });
});
