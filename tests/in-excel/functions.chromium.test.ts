import { callFunction } from '../../src/functions/callFunction';
import type { FunctionId } from '../../src/functions/functionSignatures';
import { withFunctionTexts } from '../../src/functions/withFunctionTexts';
import { zhCN } from '../../src/locale/zh-CN';
import { openExcel, type OpenExcel } from './openExcel';

const texts = withFunctionTexts(zhCN);
const pupils = [[45], [37], [89], [76], [55]];
const books = [[279], [137], [935], [160], [402]];

/** What the engine says, asked without Excel. */
function engine(id: FunctionId, ...passed: unknown[]): unknown {
  const result = callFunction(id, passed, texts);
  return 'value' in result ? result.value : result.problem.code;
}

describe('the worksheet functions in the cells of Excel on the web', () => {
  let excel: OpenExcel;

  beforeAll(async () => {
    excel = await openExcel({ file: 'clean.xlsx', version: 'web' });
    await excel.inExcel(
      (desk, [first, second]) => {
        desk.host.clerk.addSheet('函数');
        for (const [index, [value]] of first?.entries() ?? []) {
          desk.host.clerk.type('函数', `A${index + 1}`, value ?? null);
        }
        for (const [index, [value]] of second?.entries() ?? []) {
          desk.host.clerk.type('函数', `B${index + 1}`, value ?? null);
        }
        desk.activate(desk.host.sheet('函数'));
      },
      [books, pupils],
    );
  }, 60_000);

  afterAll(() => excel.close());

  /** Types a formula into a cell with the keyboard, and gives what Excel shows once it is worked out. */
  const typed = async (address: string, formula: string): Promise<unknown> => {
    await excel.cell(address).click();
    await excel.page.keyboard.type(formula);
    await excel.page.keyboard.press('Enter');
    await excel.inExcel((desk) => desk.host.calculated());
    return excel.inExcel((desk, at) => {
      const [column = 'A', row = '1'] = at.split(/(?<=[A-Z])(?=\d)/);
      const { value, reason } = desk.active.cell(Number(row) - 1, column.charCodeAt(0) - 65);
      return reason === undefined ? value : { value, reason };
    }, address);
  };

  it('loads the add-in hidden for the first formula', async () => {
    expect(await excel.inExcel((desk) => desk.frame)).toBeNull();
    expect(await typed('D1', '=JUNHENG.VERSION()')).toBe(engine('VERSION'));
    expect(await excel.inExcel((desk) => desk.isPaneOpen)).toBe(false);
  }, 60_000);

  it.each([
    ['D2', 'CV'],
    ['D3', 'MEAN'],
    ['D4', 'SD'],
  ] as const)(
    'gives in %s what the engine gives for %s',
    async (address, id) => {
      const value = await typed(address, `=JUNHENG.${id}(A1:A5,B1:B5)`);
      expect(value).toBe(engine(id, books, pupils));
    },
    60_000,
  );

  it('gives the published example', async () => {
    expect(await typed('D5', '=JUNHENG.CV(A1:A5,B1:B5)')).toBeCloseTo(0.515257, 6);
    await excel.picture('函数');
  }, 60_000);

  it('works the value out anew when a figure changes', async () => {
    await typed('A1', '300');
    await excel.inExcel((desk) => desk.host.calculated());
    const [first, ...others] = books;
    expect(first).toEqual([279]);
    const expected = engine('CV', [[300], ...others], pupils);
    const shown = await excel.inExcel((desk) => desk.active.cell(1, 3).value);
    expect(shown).toBe(expected);
    await typed('A1', '279');
  }, 60_000);

  it('spills a result of several cells', async () => {
    await typed('F1', '=JUNHENG.SPLIT(100,300,100,0)');
    const expected = engine('SPLIT', 100, 300, 100, 0) as readonly (readonly unknown[])[];
    const shown = await excel.inExcel((desk) =>
      [0, 1, 2].map((row) => [5, 6, 7].map((column) => desk.active.cell(row, column).value)),
    );
    for (const [row, cells] of expected.entries()) {
      for (const [column, value] of cells.entries()) expect(shown[row]?.[column]).toBe(value);
    }
  }, 60_000);

  it('says in Chinese why there is no value', async () => {
    expect(await typed('D8', '=JUNHENG.CV(A1:A6,B1:B6)')).toEqual({
      value: '#VALUE!',
      reason: expect.stringMatching(/第6个.*空/),
    });
  }, 60_000);

  it('goes without an error, a violation of its policy or a request to elsewhere', async () => {
    expect(await excel.trouble()).toEqual([]);
  });
});
