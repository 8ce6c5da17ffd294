import type { GatheredSchool } from '../../reading/sources/Gathering';
import type { DraftCell } from '../sheet/SheetDraft';

/** One column of a gathered county table. */
export interface GatheredColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly cellOf: (school: GatheredSchool, serial: number) => DraftCell;
}
