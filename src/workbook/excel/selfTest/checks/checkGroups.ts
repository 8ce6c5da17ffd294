import type { CheckGroup } from '../CheckGroup';
import { entryChecks } from './entryChecks';
import { eventChecks } from './eventChecks';
import { fillChecks } from './fillChecks';
import { functionChecks } from './functionChecks';
import { limitChecks } from './limitChecks';
import { mergeChecks } from './mergeChecks';
import { pageChecks } from './pageChecks';
import { protectionChecks } from './protectionChecks';
import { referenceChecks } from './referenceChecks';
import { sheetChecks } from './sheetChecks';
import { tellingChecks } from './tellingChecks';

/** Everything that the real Excel is asked, in this order. */
export const checkGroups: readonly CheckGroup[] = [
  tellingChecks,
  entryChecks,
  mergeChecks,
  fillChecks,
  sheetChecks,
  referenceChecks,
  protectionChecks,
  eventChecks,
  pageChecks,
  functionChecks,
  limitChecks,
];
