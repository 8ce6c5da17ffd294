import type { Receipt } from '../Receipt';

/**
 * The receipt with the names that its sheets have now: first the clerk's sheet, then the created ones. A name
 * of `null` is not known, and the receipt's own stays.
 */
export function withPresentNames(receipt: Receipt, names: readonly (string | null)[]): Receipt {
  const { source, createdSheets, cells, fills } = receipt;
  const [sourceNow, ...createdNow] = names;
  const sheet = sourceNow ?? source.sheet;
  const renamed = <T extends { readonly sheet: string }>(change: T): T =>
    change.sheet === source.sheet ? { ...change, sheet } : change;
  return {
    ...receipt,
    source: { ...source, sheet },
    createdSheets: createdSheets.map((created, index) => ({
      ...created,
      name: createdNow[index] ?? created.name,
    })),
    cells: cells.map(renamed),
    fills: fills.map(renamed),
  };
}
