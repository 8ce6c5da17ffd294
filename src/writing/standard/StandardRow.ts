import type { CountyMessages } from '../../locale/county/CountyMessages';
import type { DraftCell } from '../sheet/SheetDraft';

/** One row of the sheet 评估标准. What is not given stays blank. */
export interface StandardRow {
  readonly category: keyof CountyMessages['standard']['categories'];
  readonly code: string;
  readonly item: string;
  readonly unit?: string;
  readonly primary?: DraftCell;
  readonly junior?: DraftCell;
  readonly value?: DraftCell;
  readonly note?: string;
  readonly clause?: string;
  /** What may stand in 数值. */
  readonly choices?: readonly string[];
}
