import { useCallback, useEffect } from 'react';
import { presentCounty } from '../../app/county/presentCounty';
import { clerksSheets } from '../../app/clerksSheets';
import { inTurn } from '../../app/inTurn';
import { choicesOf } from '../../app/session/choicesOf';
import type { CountyDesk } from '../../app/session/CountyDesk';
import { ownStandardSheet } from '../../app/session/ownStandardSheet';
import { countySheetKind } from '../../reading/county/countySheetKind';
import { readStandard } from '../../reading/standard/readStandard';
import type { Workbook } from '../../workbook/Workbook';
import { standardSheet } from '../../writing/standard/standardSheet';
import { usePane } from '../PaneContext';
import { useCountyTexts } from './CountyContext';

interface StandardSheetControl {
  /** Name of the sheet that may be read; `null` without one. */
  readonly sheet: string | null;
  /**
   * Reads the sheet, or another one, and where it can be taken evaluates by it from now on. What keeps it from being
   * taken, the session tells; `null` when it was not read.
   */
  readonly adopt: (another?: string) => Promise<'read' | 'refused' | 'lost' | null>;
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
  const adopt = useCallback(
    async (another?: string) => {
      const wanted = another ?? sheet;
      if (wanted === null) return null;
      const read = await actions.work('reading', (desk) => readSheet(desk, wanted));
      if (read === null) return null;
      if (read.kind === 'lost') {
        actions.keepCounty({ lost: { sheet: wanted, others: read.others }, refused: null });
      } else if (read.kind === 'refused') {
        const { problems } = read;
        actions.keepCounty({ refused: { sheet: wanted, problems }, lost: null });
      } else {
        const { standard, county, isEdited } = read;
        actions.chooseStandard(standard.basedOn, { sheet: wanted, standard, county, isEdited });
      }
      return read.kind;
    },
    [actions, sheet],
  );
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

/** What the sheet says; where the workbook no longer has it, which other sheets hold a standard. */
async function readSheet({ workbook, session, now }: CountyDesk, sheet: string) {
  const sheets = await workbook.sheets();
  if (!sheets.some(({ name }) => name === sheet)) {
    return { kind: 'lost', others: await standardSheets(workbook) } as const;
  }
  const read = readStandard(await workbook.read({ kind: 'sheet', sheet }));
  // Rather read once more in vain than judge by what was edited meanwhile.
  return { ...read, isEdited: now().edits !== session.edits };
}

async function standardSheets(workbook: Workbook): Promise<readonly string[]> {
  const found: string[] = [];
  for (const sheet of await clerksSheets(workbook)) {
    const grid = await workbook.read({ kind: 'sheet', sheet });
    if (countySheetKind(grid) === 'standard') found.push(sheet);
  }
  return found;
}
