import type { TableDoubt, UnreadReason } from '../../engine/county/CountyEvaluation';
import type { RecognisedHeader } from '../../reading/RecognisedHeader';
import type { Refusal } from '../../reading/Refusal';
import { fullAddress } from '../../workbook/notation/fullAddress';

/** Codes that tell of a school table by themselves. */
const ofTables: readonly UnreadReason[] = ['no-schools', 'no-figures', 'empty-template'];
const reasons: readonly UnreadReason[] = [...ofTables, 'no-pupils-column', 'no-indicator-column'];

/**
 * A refused sheet that has a school table's header, as a doubt about the county; `null` for any other. A list that
 * names schools and holds no quantity of theirs (addresses, telephones) is none.
 */
export function unreadTable(refusal: Refusal, header?: RecognisedHeader): TableDoubt | null {
  const { sheet, range, code } = refusal;
  const reason = reasons.find((one) => one === code) ?? 'no-table';
  const hasFigures =
    header?.columns.some(({ meaning: { kind } }) => kind === 'field' || kind === 'ratio') ?? false;
  if (!ofTables.includes(reason) && !hasFigures) return null;
  return { kind: 'table-unread', sheet, reason, source: fullAddress(sheet, range) };
}
