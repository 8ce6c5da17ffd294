import type { Survey } from '../../../src/app/county/Survey';
import { noCounty } from '../../../src/app/session/CountyState';
import type { CountyState } from '../../../src/app/session/CountyState';
import { isOldSurvey } from '../../../src/app/session/isOldSurvey';
import type { SessionActions } from '../../../src/app/session/SessionActions';
import { openChoices } from '../../../src/app/session/openChoices';
import { ownStandardSheet } from '../../../src/app/session/ownStandardSheet';
import { countyStandards } from '../../../src/standards/county/countyStandards';
import { standards } from '../../../src/standards/standards';
import { WorkbookError } from '../../../src/workbook/WorkbookError';
import { countySheet, sheetName } from '../../taskpane/countySheet';
import { openSession } from './openSession';

const open = () => openSession({ [sheetName]: countySheet(), 评估标准: [['类别']] });

const own = {
  sheet: '评估标准',
  standard: { ...standards['quality-balance-2017'], id: 'own' as const, name: '本省标准' },
  county: countyStandards['quality-balance-2017'],
  isEdited: false,
};

const known: CountyState = {
  ...noCounty,
  survey: { read: { sheets: [] } } as unknown as Survey,
};

describe('a piece of work for the county', () => {
  test('is a task of the session, gives its answer, and leaves the screen as it is', async () => {
    const { actions, session } = await open();
    actions.open({ kind: 'county' });
    const answer = await actions.work('reading', async ({ workbook, session: at }) => {
      expect(at.task?.kind).toBe('reading');
      return (await workbook.sheets()).length;
    });
    expect(answer).toBe(2);
    expect(session().task).toBeNull();
    expect(session().trail.at(-1)).toEqual({ kind: 'county' });
  });

  test('does nothing while another task runs', async () => {
    const { actions, settled } = await open();
    const reading = actions.readSelection();
    expect(await actions.work('writing', async () => 'written')).toBeNull();
    await reading;
    await settled();
  });

  test('that was cancelled has no answer', async () => {
    const { actions } = await open();
    const answer = await actions.work('reading', async () => {
      actions.cancel();
      return 'late';
    });
    expect(answer).toBeNull();
  });

  test('that fails tells why, and its answer is null', async () => {
    const { actions, session } = await open();
    const error = new WorkbookError('busy');
    expect(await actions.work('writing', () => Promise.reject(error))).toBeNull();
    expect(session().failure).toEqual({ error });
    expect(session().task).toBeNull();
  });
});

describe('what is known of the county', () => {
  test('is old after any edit of the workbook, and gone with another standard', async () => {
    const { actions, session, workbook } = await open();
    const now = { ...known, seenEdits: session().edits };
    actions.keepCounty(now);
    await new Promise((resolve) => setTimeout(resolve));
    expect(isOldSurvey(session())).toBe(false);
    workbook.edit('评估标准', 'A9', 'x');
    expect(isOldSurvey(session())).toBe(true);
    expect(session().county).toEqual(now);
    actions.chooseStandard('basic-balance-2012');
    expect(session().county).toBeNull();
  });

  test('is old when an edit came while it was worked out, and stays old after something is told', async () => {
    const { actions, session, workbook } = await open();
    await new Promise((resolve) => setTimeout(resolve));
    const seenEdits = await actions.work('reading', async ({ session: before, now }) => {
      workbook.edit(sheetName, 'C3', 1);
      expect(now().edits).toBe(before.edits + 1);
      return before.edits;
    });
    actions.keepCounty({ ...known, seenEdits: seenEdits ?? NaN });
    expect(isOldSurvey(session())).toBe(true);
    actions.keepCounty({ deed: { kind: 'written', sheet: '总体研判' } });
    expect(isOldSurvey(session())).toBe(true);
  });

  const changes: Record<string, (actions: SessionActions) => unknown> = {
    'a column is said to hold something else': (actions) =>
      actions.chooseColumn(9, { kind: 'ignored' }),
    'a stage is said': (actions) => actions.chooseStage('primary'),
    'hidden rows are left out': (actions) => actions.countHidden(false),
    'results are written': (actions) => actions.writeTicked(),
    'results are restored': (actions) => actions.restore(),
    'sample data are added': (actions) => actions.insertSample(),
    'a template is remembered': (actions) => actions.remember(true),
  };

  test.each(Object.entries(changes))('is old after %s', async (_, change) => {
    const { actions, session } = await open();
    actions.keepCounty({ ...known, seenEdits: session().edits });
    await actions.readSelection();
    actions.open({ kind: 'county' });
    expect(isOldSurvey(session())).toBe(false);
    await change(actions);
    expect(session().failure).toBeNull();
    expect(isOldSurvey(session())).toBe(true);
  });
});

describe('a standard of the clerk’s own', () => {
  test('evaluates the table that is read, until a built-in one is chosen', async () => {
    const { actions, assessment, session } = await open();
    actions.chooseStandard('quality-balance-2017', own);
    expect(assessment().evaluation.standard.name).toBe('本省标准');
    await actions.readSelection();
    expect(assessment().evaluation.standard.name).toBe('本省标准');
    actions.chooseStandard('quality-balance-2017');
    expect(session().own).toBeNull();
    expect(assessment().evaluation.standard.id).toBe('quality-balance-2017');
  });

  test('is the one by which a click on the ribbon evaluates', async () => {
    const { actions, memoryStore } = await open();
    actions.chooseStandard('quality-balance-2017', own);
    expect(openChoices(memoryStore).standard.name).toBe('本省标准');
  });

  test('is to be read anew after an edit of its own sheet only', async () => {
    const { actions, session, workbook } = await open();
    actions.chooseStandard('quality-balance-2017', own);
    await new Promise((resolve) => setTimeout(resolve));
    workbook.edit(sheetName, 'C3', 1);
    expect(session().own?.isEdited).toBe(false);
    workbook.edit('评估标准', 'A9', 'x');
    expect(session().own?.isEdited).toBe(true);
  });

  test('is offered where the workbook has such a sheet', async () => {
    const { session } = await open();
    expect(ownStandardSheet(session())).toBe('评估标准');
    const without = await openSession({ [sheetName]: countySheet() });
    expect(ownStandardSheet(without.session())).toBeNull();
    const exported = { ...known, deed: { kind: 'exported', sheet: '评估标准 (2)' } as const };
    without.actions.keepCounty(exported);
    expect(ownStandardSheet(without.session())).toBe('评估标准 (2)');
  });
});
