/** Median time in milliseconds of `times` runs, after one to warm up. */
export function median(run: () => unknown, times: number): number {
  run();
  const taken = Array.from({ length: times }, () => {
    const startedAt = performance.now();
    run();
    return performance.now() - startedAt;
  }).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? NaN;
}
