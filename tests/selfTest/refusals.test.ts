import { openClerks, selfTest } from './openBench';

describe('the self-test is refused before anything is written', () => {
  it('where the structure of the workbook is protected', async () => {
    const { host, snapshot } = await openClerks();
    host.workbook.isStructureProtected = true;
    const before = snapshot();
    await expect(selfTest()).rejects.toMatchObject({ code: 'structure-protected' });
    expect(snapshot()).toEqual(before);
    expect(host.roundTrips).toHaveLength(1);
  });

  it('while a cell is being edited', async () => {
    const { host, snapshot } = await openClerks();
    const before = snapshot();
    host.isEditingCell = true;
    await expect(selfTest()).rejects.toMatchObject({ code: 'cell-edit' });
    host.finishCellEdit();
    expect(snapshot()).toEqual(before);
  });

  it('and waits where the clerk begins to type in the middle of it', async () => {
    const { host, snapshot } = await openClerks();
    const before = snapshot();
    let asked = 0;
    const outcome = await selfTest(undefined, {
      onProgress: () => {
        asked += 1;
        if (asked !== 10) return;
        host.isEditingCell = true;
        setTimeout(() => host.finishCellEdit(), 20);
      },
      isStopped: () => asked === 20,
    });
    expect(outcome.results.filter(({ status }) => status === 'error')).toEqual([]);
    expect(snapshot()).toEqual(before);
  });
});
