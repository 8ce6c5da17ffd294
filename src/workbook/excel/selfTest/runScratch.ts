/**
 * Runs a batch of a self-test; while the clerk is typing in a cell Excel waits for the end of it. Unlike
 * `runExcel` it leaves Excel's errors as they are: their codes are what is asked for.
 */
export function runScratch<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}
