import type { NewSheet } from '../NewSheet';
import { addressChunks } from './addressChunks';

/** Gives cells the lists that their entries are picked from. */
export function writeValidations(target: Excel.Worksheet, { validations = [] }: NewSheet): void {
  for (const { areas, choices } of validations) {
    for (const address of addressChunks(areas)) {
      target.getRanges(address).dataValidation.rule = {
        list: { inCellDropDown: true, source: choices.join(',') },
      };
    }
  }
}
