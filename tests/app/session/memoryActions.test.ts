import { evaluateInOneClick } from '../../../src/app/evaluateInOneClick';
import { pageMemoryStore } from '../../../src/app/memory/pageMemoryStore';
import { currentScreen } from '../../../src/app/session/currentScreen';
import { failureText } from '../../../src/app/session/failureText';
import { isRemembered } from '../../../src/app/session/isRemembered';
import { presentTable } from '../../../src/app/session/presentTable';
import { sharedChoices } from '../../../src/app/session/sharedChoices';
import { zhCN } from '../../../src/locale/zh-CN';
import type { ChosenMeaning } from '../../../src/reading/mapping/TableMapping';
import type { CellValue } from '../../../src/workbook/CellValue';
import type { Finding } from '../../../src/writing/text/findingText';
import { openSession } from './openSession';

const books: ChosenMeaning = { kind: 'field', field: 'books', stage: null, unit: null };
const backbone: ChosenMeaning = {
  kind: 'field',
  field: 'backbone-teachers',
  stage: null,
  unit: null,
};

const table = (year = 2023): CellValue[][] => [
  [`云溪县小学办学条件（${year}年）`, null, null, null, null],
  ['学校名称', `${year}年在校生数`, '专任教师数', '名师', '荣誉'],
  ['城关小学', 600, 40, 6, 9],
  ['城东小学', 300, 20, null, 3],
  ['城西小学', 200, '15', 2, 1],
];
const open = (rows = table(), options: Parameters<typeof openSession>[1] = {}) =>
  openSession({ 小学: rows }, options);
type Opened = Awaited<ReturnType<typeof openSession>>;

const findingsOf = ({ assessment }: Opened): readonly Finding[] => {
  const { table: read, evaluation } = assessment();
  return [...read.findings, ...evaluation.findings];
};
function findingOf(opened: Opened, code: Finding['code']): Finding {
  const finding = findingsOf(opened).find((one) => one.code === code);
  if (!finding) throw new Error(`no ${code}`);
  return finding;
}
const schoolFields = ({ assessment }: Opened): string[] =>
  Object.keys(assessment().table.schools[0]?.amounts ?? {});

describe('a correction', () => {
  test('evaluates the table anew at once, without asking the workbook and without leaving the screen', async () => {
    const opened = await open();
    const { actions, session, workbook } = opened;
    actions.open({ kind: 'columns' });
    workbook.nextError = new Error('the workbook was asked');
    expect(schoolFields(opened)).not.toContain('backbone-teachers');
    await actions.chooseColumn(3, backbone);
    expect(schoolFields(opened)).toContain('backbone-teachers');
    expect(currentScreen(session()).kind).toBe('columns');
    expect(session().memory?.mapping.columns).toEqual([
      { path: '名师', nth: 0, among: 1, meaning: backbone },
    ]);
    expect(session().failure).toBeNull();
  });

  test('can be changed, and taken back', async () => {
    const opened = await open();
    const { actions, session } = opened;
    const before = opened.assessment();
    await actions.chooseColumn(3, backbone);
    await actions.chooseColumn(3, books);
    expect(schoolFields(opened)).toContain('books');
    expect(session().memory?.mapping.columns).toHaveLength(1);
    await actions.chooseColumn(3, null);
    expect(opened.assessment().table.schools).toEqual(before.table.schools);
    expect(session().memory).toBeNull();
    expect(session().corrections).toEqual([]);
  });

  test('holds when the table is read again, for the session only', async () => {
    const memoryStore = pageMemoryStore();
    const opened = await open(table(), { memoryStore });
    await opened.actions.chooseColumn(3, backbone);
    await opened.actions.readAgain();
    expect(schoolFields(opened)).toContain('backbone-teachers');
    opened.workbook.edit('小学', 'D4', 5);
    await opened.actions.readSelection();
    expect(schoolFields(opened)).toContain('backbone-teachers');
    expect(memoryStore.load()).toEqual([]);
    expect(schoolFields(await open(table(), { memoryStore }))).not.toContain('backbone-teachers');
  });

  test('that leaves no table is not taken, and the clerk is told why', async () => {
    const opened = await open();
    const { actions, session } = opened;
    await actions.chooseColumn(3, backbone);
    actions.open({ kind: 'columns' });
    const before = session();
    await actions.chooseColumn(1, { kind: 'ignored' });
    const { failure, ...after } = session();
    expect(after).toEqual({ ...before, failure: undefined, ...after });
    expect(after.outcome).toBe(before.outcome);
    expect(after.memory).toBe(before.memory);
    expect(failure && failureText(failure, zhCN)).toMatch(
      /^没有采用这次更正，因为改了以后：.*在校生数/,
    );
    await actions.chooseColumn(4, books);
    expect(session().failure).toBeNull();
  });

  test('gives every school of the table a stage', async () => {
    const opened = await openSession({ 情况: table().map((row, at) => (at === 0 ? ['表'] : row)) });
    await opened.actions.chooseStage('junior');
    const stages = opened.assessment().table.schools.map(({ stage }) => stage);
    expect(stages).toEqual(['junior', 'junior', 'junior']);
    expect(opened.session().memory?.mapping.stage).toBe('junior');
    await opened.actions.chooseStage(null);
    expect(opened.session().memory).toBeNull();
  });
});

describe('a remembered template', () => {
  test('is one click the second time, next year and elsewhere on the sheet', async () => {
    const memoryStore = pageMemoryStore();
    const first = await open(table(), { memoryStore });
    await first.actions.chooseColumn(3, backbone);
    first.actions.remember(true);
    expect(isRemembered(first.session())).toBe(true);
    await first.actions.chooseColumn(4, books);
    const next = await open([[], [], ...table(2024)], { memoryStore, address: 'A6' });
    expect(schoolFields(next)).toEqual(expect.arrayContaining(['backbone-teachers', 'books']));
    expect(next.session().memory).toEqual(first.session().memory);
    expect(isRemembered(next.session())).toBe(true);
    expect(next.session().memory?.name).toBe('云溪县小学办学条件');
  });

  test('is forgotten again, while what was said still holds for the session', async () => {
    const opened = await open();
    const { actions, session, memoryStore } = opened;
    await actions.chooseColumn(3, backbone);
    actions.remember(true);
    actions.remember(false);
    expect([isRemembered(session()), memoryStore.load()]).toEqual([false, []]);
    expect(schoolFields(opened)).toContain('backbone-teachers');
  });

  test('can be forgotten from the list, and the table is read by its header alone', async () => {
    const opened = await open();
    const { actions, session, memoryStore } = opened;
    await actions.chooseColumn(3, backbone);
    actions.remember(true);
    const [memory] = session().memories;
    if (!memory) throw new Error('nothing remembered');
    actions.forgetMemory(memory);
    expect(memoryStore.load()).toEqual([]);
    expect(session().memory).toBeNull();
    expect(schoolFields(opened)).not.toContain('backbone-teachers');
  });

  test('is neither forgotten nor taken over while something else is done', async () => {
    const { actions, session, memoryStore, store, settled } = await open();
    actions.remember(true);
    const [memory] = session().memories;
    if (!memory) throw new Error('nothing remembered');
    const text = actions.exportMemories();
    const reading = actions.readAgain();
    const before = store.current();
    expect(before.task).not.toBeNull();
    actions.forgetMemory(memory);
    expect(await actions.importMemories(text)).toBeNull();
    expect(memoryStore.load()).toEqual([memory]);
    await reading;
    await settled();
    actions.forgetMemory(memory);
    expect(memoryStore.load()).toEqual([]);
  });

  test('does not lose what another window remembered meanwhile', async () => {
    const memoryStore = pageMemoryStore();
    const here = await open(table(), { memoryStore });
    const other = table().map((row, at) => (at === 1 ? [...row, '新列'] : row));
    const there = await open(other, { memoryStore });
    there.actions.remember(true);
    here.actions.remember(true);
    expect(memoryStore.load()).toHaveLength(2);
  });

  test('goes to colleagues as a text and comes in from one', async () => {
    const giver = await open();
    await giver.actions.chooseColumn(3, backbone);
    giver.actions.remember(true);
    const taker = await open();
    await taker.actions.chooseColumn(3, books);
    expect(await taker.actions.importMemories(giver.actions.exportMemories())).toBe(1);
    expect(schoolFields(taker)).toContain('backbone-teachers');
    expect(schoolFields(taker)).not.toContain('books');
    expect(taker.session().memories).toEqual(giver.session().memories);
    expect(await taker.actions.importMemories('{}')).toBeNull();
    expect(taker.session().memories).toHaveLength(1);
  });
});

describe('a finding that is set aside', () => {
  test('is no doubt any more, stays so for its school alone, and keeps its reason', async () => {
    const opened = await open();
    const { actions, assessment } = opened;
    await actions.chooseColumn(3, backbone);
    const finding = findingOf(opened, 'blank-cell');
    await actions.mute(finding, { isAll: false, reason: ' 该校确无骨干教师 ' });
    expect(assessment().muted).toEqual([{ finding, reason: '该校确无骨干教师' }]);
    const { finding: shown } = assessment().muted[0] ?? {};
    expect(findingsOf(opened)).toContain(shown);
    expect(JSON.stringify(opened.session().memory?.mutes)).not.toContain('城东');
    if (shown) await actions.unmute(shown);
    expect(assessment().muted).toEqual([]);
    expect(opened.session().memory?.mutes).toEqual([]);
  });

  test('may be every one of its kind', async () => {
    const rows = table().map((row, at) => (at === 2 ? ['城关小学', 600, '40', 6, 9] : row));
    const opened = await open(rows);
    const { actions, assessment } = opened;
    const finding = findingOf(opened, 'text-number');
    await actions.mute(finding, { isAll: true, reason: '导出如此' });
    expect(assessment().muted).toHaveLength(2);
    await actions.unmute(finding);
    expect(assessment().muted).toEqual([]);
  });

  test('answers a question: without others the table is certain', async () => {
    const rows: CellValue[][] = [...table(), ['城关小学', 90, 9, 1, 1]];
    const opened = await open(rows);
    const { actions, assessment } = opened;
    expect(assessment().table.certainty).toBe('doubtful');
    for (const question of assessment().table.questions) {
      await actions.mute(question, { isAll: false, reason: '两校同名' });
    }
    expect(assessment().table).toMatchObject({ certainty: 'certain', questions: [] });
    actions.chooseStandard('basic-balance-2012');
    expect(assessment().table.certainty).toBe('certain');
    expect(assessment().muted).not.toEqual([]);
  });

  test('is never an error, and never without a reason', async () => {
    const rows = table().map((row, at) => (at === 3 ? [null, 300, 20, 1, 3] : row));
    const opened = await open(rows);
    const { actions, assessment, session } = opened;
    const error = findingsOf(opened).find(({ severity }) => severity === 'error');
    if (!error) throw new Error('no error');
    await actions.mute(error, { isAll: true, reason: '不管它' });
    await actions.mute(findingOf(opened, 'text-number'), { isAll: false, reason: ' ' });
    expect([assessment().muted, session().memory]).toEqual([[], null]);
  });
});

describe('header rows that the clerk marks', () => {
  const odd = (): CellValue[][] => [
    ['情况一览'],
    ['单位', '规模', '教师'],
    ['城关小学', 600, 40],
    ['城东小学', 300, 20],
  ];

  test('make a table where none was found, and are found again by their words', async () => {
    const rows = odd();
    rows[1] = ['单位', '在校生', '教师'];
    const opened = await openSession({ 小学: rows }, { address: 'A1' });
    const { actions, session, workbook, settled } = opened;
    workbook.selection = { sheet: '小学', address: 'A2:C2' };
    await actions.markHeader();
    await settled();
    expect(session().headerRows).toEqual([1, 1]);
    expect(opened.assessment().table.header).toMatchObject({ top: 1, bottom: 1 });
    await actions.readAgain();
    expect(session().headerRows).toEqual([1, 1]);
    actions.remember(true);
    expect(session().memories[0]?.mapping.headerMarks).toEqual(['单位|在校生|教师']);
    await actions.unmarkHeader();
    await settled();
    expect([session().headerRows, session().memories]).toEqual([null, []]);
  });

  test('are taken back without what is remembered of the template', async () => {
    const rows = odd();
    rows[1] = ['单位', '在校生', '教师'];
    const opened = await openSession({ 小学: rows }, { address: 'A1' });
    const { actions, session, workbook, settled, memoryStore } = opened;
    workbook.selection = { sheet: '小学', address: 'A2:C2' };
    await actions.markHeader();
    await settled();
    await actions.chooseColumn(2, backbone);
    actions.remember(true);
    const kept = memoryStore.load();
    expect(kept[0]?.mapping.columns).toHaveLength(1);
    await actions.unmarkHeader();
    await settled();
    expect(session().headerRows).toBeNull();
    expect(memoryStore.load()).toEqual(kept);
    expect(session().memory).toEqual(kept[0]);
  });

  test('without a table under them do not take the place of one', async () => {
    const opened = await open();
    const { actions, session, workbook } = opened;
    const before = session().outcome;
    workbook.selection = { sheet: '小学', address: 'A5:E5' };
    await actions.markHeader();
    await opened.settled();
    expect(session().outcome).toBe(before);
    expect(session().headerRows).toBeNull();
    expect(session().failure).not.toBeNull();
  });

  test('over columns of strange names can be a table all the same, column by column', async () => {
    const opened = await openSession({ 小学: odd() }, { address: 'A1' });
    const { actions, session, workbook } = opened;
    workbook.selection = { sheet: '小学', address: 'A2:C2' };
    await actions.markHeader();
    await opened.settled();
    expect(session()).toMatchObject({ headerRows: [1, 1], outcome: { kind: 'refused' } });
    actions.open({ kind: 'columns' });
    const columns = presentTable(session().outcome)?.table.columns ?? [];
    expect(columns.map(({ header }) => header.join())).toEqual(['单位', '规模', '教师']);
    await actions.chooseColumn(2, backbone);
    expect(session()).toMatchObject({ failure: null, outcome: { kind: 'refused' } });
    expect(session().memory?.mapping.columns).toHaveLength(1);
    await actions.chooseColumn(1, { ...books, field: 'pupils' });
    await actions.chooseColumn(0, { kind: 'name' });
    expect(schoolFields(opened)).toEqual(['pupils', 'backbone-teachers']);
    expect(currentScreen(session()).kind).toBe('columns');
    actions.remember(true);
    await actions.readSelection();
    expect(schoolFields(opened)).toEqual(['pupils', 'backbone-teachers']);
  });

  test('where there is no table either way, say what is missing', async () => {
    const opened = await openSession({ 小学: odd() }, { address: 'A1' });
    opened.workbook.selection = { sheet: '小学', address: 'A2:C2' };
    await opened.actions.markHeader();
    await opened.settled();
    expect(opened.session().outcome).toMatchObject({ kind: 'refused' });
    expect(opened.session().headerRows).toEqual([1, 1]);
    await opened.actions.unmarkHeader();
    await opened.settled();
    expect(opened.session().headerRows).toBeNull();
  });
});

describe('hidden rows', () => {
  const withHidden = async (): Promise<Opened> => {
    const opened = await open();
    const { workbook } = opened;
    const read = workbook.read.bind(workbook);
    workbook.read = async (request) => ({ ...(await read(request)), hiddenRows: [3] });
    await opened.actions.readAgain();
    return opened;
  };
  const names = ({ assessment }: Opened): string[] =>
    assessment().table.schools.map(({ name }) => name);

  test('are counted until the clerk says otherwise, and the choice holds for this table alone', async () => {
    const opened = await withHidden();
    const { actions, session } = opened;
    expect(names(opened)).toHaveLength(3);
    await actions.countHidden(false);
    expect(names(opened)).toEqual(['城关小学', '城西小学']);
    await actions.readAgain();
    expect(names(opened)).toHaveLength(2);
    await actions.chooseColumn(3, backbone);
    expect(names(opened)).toHaveLength(2);
    actions.chooseStandard('basic-balance-2012');
    expect(names(opened)).toHaveLength(2);
    await actions.countHidden(true);
    expect(names(opened)).toHaveLength(3);
    await actions.countHidden(false);
    await actions.readSelection();
    expect([names(opened).length, session().leaveOutHidden]).toEqual([3, false]);
  });

  test('are not counted by one click either, on this sheet', async () => {
    const opened = await withHidden();
    await opened.actions.countHidden(false);
    const options = {
      ...sharedChoices(opened.session()),
      messages: zhCN,
      today: '2026-11-21',
      version: '0.1.0',
    };
    const outcome = await evaluateInOneClick(opened.workbook, options);
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
    expect(outcome.assessment.table.schools).toHaveLength(2);
    const elsewhere = { ...options, leaveOutHiddenOn: '初中' };
    const other = await evaluateInOneClick(opened.workbook, elsewhere);
    if (other.kind === 'refused') throw new Error(other.refusal.code);
    expect(other.assessment.table.schools).toHaveLength(3);
  });
});
