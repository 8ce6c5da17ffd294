import { useCallback } from 'react';
import { insertCountySheets } from '../../app/county/insertCountySheets';
import { presentCounty } from '../../app/county/presentCounty';
import { surveyCounty } from '../../app/county/surveyCounty';
import type { Survey } from '../../app/county/Survey';
import { writeOverview } from '../../app/county/writeOverview';
import type { CountyDesk } from '../../app/session/CountyDesk';
import { sharedChoices } from '../../app/session/sharedChoices';
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
    if (found) keepCounty({ ...found, deed: null });
  }, [work, keepCounty]);
  const insert = useCallback(async () => {
    const done = await work('writing', async (desk) => {
      const { today } = desk.options;
      const { survey: before } = await look(desk);
      const sheets = await insertCountySheets(desk.workbook, { texts, today, survey: before });
      return { ...(await look(desk)), deed: { kind: 'added', sheets } as const };
    });
    if (done) keepCounty(done);
  }, [work, keepCounty, texts]);
  const write = useCallback(
    async (found: Survey) => {
      const sheet = await work('writing', ({ workbook, options }) =>
        writeOverview(workbook, found, { texts, ...options }),
      );
      if (sheet !== null) keepCounty({ deed: { kind: 'written', sheet } });
    },
    [work, keepCounty, texts],
  );
  return { survey, insert, write };
}

/** A survey, with what was known to be edited before it: what is edited meanwhile makes it old. */
async function look({ workbook, session, now }: CountyDesk) {
  const { edits } = now();
  const options = { ...sharedChoices(session), county: presentCounty(session) };
  return { survey: await surveyCounty(workbook, options), seenEdits: edits };
}
