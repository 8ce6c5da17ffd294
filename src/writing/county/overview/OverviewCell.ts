import type { DraftCell } from '../../sheet/SheetDraft';

/** A cell of the overview that takes one column or several. */
export interface OverviewCell {
  readonly value: DraftCell;
  readonly columns: number;
}
