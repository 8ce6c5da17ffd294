import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { selfTestMessages } from '../../locale/selfTestMessages';
import { WorkbookError } from '../../workbook/WorkbookError';
import { errorText } from '../../writing/text/errorText';
import { usePane } from '../PaneContext';
import { Notice } from '../parts/Notice';

/** What the self-test is going to do, and why it was not done where Excel refused. */
export function SelfTestReady({ error }: { readonly error: unknown }) {
  const { messages } = usePane();
  const words = selfTestMessages(messages.language).screen;
  return (
    <>
      {error !== null && <Notice tone="error">{refusalText(error, messages)}</Notice>}
      <p>{words.intro}</p>
      <p>{words.does}</p>
      <p>{words.costs}</p>
    </>
  );
}

function refusalText(error: unknown, messages: Messages): string {
  const words = selfTestMessages(messages.language).screen;
  const code = error instanceof WorkbookError ? error.code : null;
  if (code === 'structure-protected') return words.structureProtected;
  if (code === 'cell-edit') return words.cellEdit;
  return fillTemplate(words.failed, { detail: errorText(error, messages) });
}
