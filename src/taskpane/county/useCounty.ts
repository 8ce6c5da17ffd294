import { useCallback } from 'react';
import { insertCountySheets } from '../../app/county/insertCountySheets';
import { presentCounty } from '../../app/county/presentCounty';
import { surveyCounty } from '../../app/county/surveyCounty';
import type { Survey } from '../../app/county/Survey';
import { writeOverview } from '../../app/county/writeOverview';
import { choicesOf } from '../../app/session/choicesOf';
import type { CountyDesk } from '../../app/session/CountyDesk';
import { usePane } from '../PaneContext';
import { useCountyTexts } from './CountyContext';

/** What can be done for the county. Each is a task of the session; none throws. */
export interface CountyActions {
  readonly survey: () => Promise<void>;
  /** Adds the sheets that are to be filled in, then looks through the workbook anew. */
  readonly insert: () => Promise<void>;
  /** Writes what a survey found as a sheet. */
  readonly write: (survey: Survey) => Promise<void>;
}

/** What can be done for the county in the workbook. */
export function useCounty(): CountyActions {
  const { actions } = usePane();
  const texts = useCountyTexts();
  const { work, keepCounty } = actions;
  const survey = useCallback(async () => {
    const found = await work('reading', look);
    if (found) keepCounty({ survey: found, deed: null, isStale: false });
  }, [work, keepCounty]);
  const insert = useCallback(async () => {
    const done = await work('writing', async (desk) => {
      const { today } = desk.options;
      const before = await look(desk);
      const sheets = await insertCountySheets(desk.workbook, { texts, today, survey: before });
      return { sheets, survey: await look(desk) };
    });
    if (!done) return;
    const deed = { kind: 'added', sheets: done.sheets } as const;
    keepCounty({ survey: done.survey, deed, isStale: false });
  }, [work, keepCounty, texts]);
  const write = useCallback(
    async (found: Survey) => {
      const sheet = await work('writing', ({ workbook, options }) =>
        writeOverview(workbook, found, { texts, ...options }),
      );
      if (sheet !== null) keepCounty({ deed: { kind: 'written', sheet }, isStale: false });
    },
    [work, keepCounty, texts],
  );
  return { survey, insert, write };
}

function look({ workbook, session }: CountyDesk): Promise<Survey> {
  return surveyCounty(workbook, { ...choicesOf(session), county: presentCounty(session) });
}
