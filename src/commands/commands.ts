import { version } from '../../package.json';
import { evaluateInOneClick } from '../app/evaluateInOneClick';
import { insertSample } from '../app/insertSample';
import { restoreWorkbook } from '../app/restoreWorkbook';
import type { CommandNews } from '../app/session/commandNews';
import { openStandard } from '../app/session/openStandard';
import type { Messages } from '../locale/Messages';
import { standards } from '../standards/standards';
import type { Workbook } from '../workbook/Workbook';
import { localDate } from '../app/localDate';

type Command = (workbook: Workbook, messages: Messages) => Promise<CommandNews>;

/** What the ribbon and the cell menu can do, by the names that the manifest calls. */
export const commands = {
  evaluateInOneClick: async (workbook, messages) => {
    const standard = standards[openStandard()];
    const options = { standard, messages, today: localDate(new Date()), version };
    return { kind: 'one-click-done', outcome: await evaluateInOneClick(workbook, options) };
  },
  restore: async (workbook) => ({
    kind: 'restore-done',
    report: await restoreWorkbook(workbook),
  }),
  insertSample: async (workbook, messages) => {
    await insertSample(workbook, messages);
    return { kind: 'sample-added' };
  },
} as const satisfies Readonly<Record<string, Command>>;
