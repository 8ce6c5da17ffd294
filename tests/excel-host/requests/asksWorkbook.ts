import type { RichApiBatch } from '../protocol/RichApiBatch';
import { actionType, objectPathType } from '../protocol/RichApiBatch';

/**
 * Whether a batch asks something of the workbook. The client also sends, unasked, batches that only let go of
 * references, bring results of worksheet functions or show the pane.
 */
export function asksWorkbook(batch: RichApiBatch): boolean {
  return !isCleanUp(batch) && !isService(batch);
}

function isCleanUp(batch: RichApiBatch): boolean {
  const methods = batch.Actions.filter(({ ActionType }) => ActionType !== actionType.instantiate);
  return methods.length > 0 && methods.every(({ Name }) => Name === '_RemoveReference');
}

function isService(batch: RichApiBatch): boolean {
  const types = Object.values(batch.ObjectPaths).map(({ ObjectPathType }) => ObjectPathType);
  return types.includes(objectPathType.service);
}
