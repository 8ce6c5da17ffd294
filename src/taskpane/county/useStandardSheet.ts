import { useCallback, useEffect } from 'react';
import { presentCounty } from '../../app/county/presentCounty';
import { inTurn } from '../../app/inTurn';
import { choicesOf } from '../../app/session/choicesOf';
import { ownStandardSheet } from '../../app/session/ownStandardSheet';
import { readStandard } from '../../reading/standard/readStandard';
import { standardSheet } from '../../writing/standard/standardSheet';
import { usePane } from '../PaneContext';
import { useCountyTexts } from './CountyContext';

interface StandardSheetControl {
  /** Name of the sheet that may be read; `null` without one. */
  readonly sheet: string | null;
  /** Reads the sheet and, where it can be taken, evaluates by it from now on. */
  readonly adopt: () => Promise<void>;
  /** Adds a sheet with the standard in force. */
  readonly exportSheet: () => Promise<void>;
}

/**
 * The sheet with a standard of the clerk's own.
 *
 * @param adopts the sheet is to be used as soon as the screen is there
 */
export function useStandardSheet(adopts: boolean): StandardSheetControl {
  const { session, actions } = usePane();
  const texts = useCountyTexts();
  const sheet = ownStandardSheet(session);
  const adopt = useCallback(async () => {
    if (sheet === null) return;
    const read = await actions.work('reading', async ({ workbook }) =>
      readStandard(await workbook.read({ kind: 'sheet', sheet })),
    );
    if (read === null) return;
    if (read.kind === 'refused') {
      actions.keepCounty({ refused: { sheet, problems: read.problems } });
      return;
    }
    const { standard, county } = read;
    actions.chooseStandard(standard.basedOn, { sheet, standard, county, isEdited: false });
  }, [actions, sheet]);
  useEffect(() => {
    if (adopts) void adopt();
  }, [adopts, adopt]);
  const exportSheet = useCallback(async () => {
    const added = await actions.work('writing', ({ workbook, options, session: present }) => {
      const { standard } = choicesOf(present);
      const { today } = options;
      const draft = standardSheet(standard, presentCounty(present), { texts, today });
      return inTurn(workbook, () => workbook.addSheet(draft));
    });
    if (added !== null) actions.keepCounty({ deed: { kind: 'exported', sheet: added } });
  }, [actions, texts]);
  return { sheet, adopt, exportSheet };
}
